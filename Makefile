PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python

# The owner's commands close a failed run in German, before make does so in English, which nothing can keep it from.
new serve html publish deploy rollback check import update: export MAKE_TARGET = $@

.DEFAULT_GOAL := help
.PHONY: help new serve html publish deploy rollback check import update test test-quick audit lint schema lock clean

help: ## zeigt diese Übersicht
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.DEFAULT:
	@echo "„make $@“ gibt es nicht; möglich sind:" >&2
	@$(MAKE) --no-print-directory help >&2
	@exit 2

new: .venv/site ## fängt Ihre eigene Website an: fragt, was sie wissen muss (ohne Fragen: FROM=antworten.yaml make new)
	@$(RUN) -m plugins new $${FROM:+--from "$$FROM"}

serve: .venv/site ## richtet alles ein, baut die Website und zeigt sie auf diesem Rechner
	@$(RUN) -m plugins serve

html: .venv/site ## baut die Website nach output/
	@$(RUN) -m plugins html

publish: .venv/site ## baut die Website zum Veröffentlichen und prüft, was hinausgeht (Muster: DEMO=1 make publish)
	@$(RUN) -m plugins publish

deploy: .venv/site ## sendet, was make publish geprüft hat, an den Host (nur zeigen: DRY=1 make deploy)
	@$(RUN) -m plugins send

rollback: .venv/site ## zeigt auf dem Host wieder den Stand vor der letzten Sendung
	@$(RUN) -m plugins rollback

check: .venv/site ## prüft Daten und Texte, ohne zu bauen
	@$(RUN) -m plugins check

import: .venv/site ## holt eine alte Website herüber, aus WordPress oder Markdown (FROM=export.xml MEDIA=uploads/), erst zur Probe, mit WRITE=1 wirklich
	@$(RUN) -m plugins import --from "$$FROM" --media "$$MEDIA" $${WRITE:+--write}

update: .venv/site ## holt neuere Software, ohne Ihre Daten und Texte anzurühren (FROM=Quelle, SITE=Ordner der Website)
	@$(RUN) -m plugins update --from "$$FROM" --site "$$SITE"

test: .venv/dev ## sets everything up and runs all tests
	@sh tests/setup.sh
	@$(RUN) -m tests.run

test-quick: .venv/dev ## runs the tests that need neither browser nor server nor a whole site, in under a minute
	@$(RUN) -m tests.run quick

audit: .venv/dev ## runs the accessibility tests and, if all pass, writes their day into data/accessibility.yaml
	@sh tests/setup.sh
	@$(RUN) -m tests.audit

lint: .venv/dev ## checks style and types of the code
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/actionlint
	@$(BIN)/zizmor --quiet --offline --no-progress .github

schema: .venv/site ## writes data/schema/ anew from the models
	@$(RUN) -m plugins.catalog.schema

lock: .venv/uv ## pins all dependencies of pyproject.toml anew, with hashes
	@$(COMPILE) pyproject.toml -o requirements.lock
	@$(COMPILE) --extra dev pyproject.toml -o requirements-dev.lock
	@echo isso==0.14.0 | $(COMPILE) - $(NO_COMPILER) -o requirements-isso.lock

clean: ## löscht alles, was gebaut oder eingerichtet wurde
	@rm -rf .venv node_modules output .output-build .cache server .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find plugins tests -name __pycache__ -prune -exec rm -rf {} +

COMPILE := $(BIN)/uv pip compile --quiet --python-version 3.11 --universal --generate-hashes \
	--no-emit-index-url --no-header --no-annotate

# Isso, the comment server that the tests run, renders with mistune here; misaka, its other renderer, needs a C compiler.
NO_COMPILER := $(addprefix --no-emit-package ,misaka cffi pycparser jinja2 markupsafe setuptools)

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 oder neuer wird gebraucht; hier ist $$($(PYTHON) --version)."; exit 1; }
	@echo "Die Umgebung wird eingerichtet (einmalig, etwa eine Minute) …"
	@$(PYTHON) -m venv .venv \
		|| { rm -rf .venv; echo "Es fehlt das Paket python3-venv (Debian: apt-get install python3-venv)."; exit 1; }

.venv/site: requirements.lock | .venv/bin/python
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock \
		|| { echo "Die Einrichtung ist nicht gelungen. Besteht eine Verbindung zum Internet? Dann noch einmal versuchen."; exit 1; }
	@touch $@

.venv/dev: requirements-dev.lock requirements-isso.lock | .venv/bin/python
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-isso.lock
	@touch .venv/site $@

.venv/uv: | .venv/bin/python
	@$(BIN)/pip install --quiet --disable-pip-version-check uv==0.13.9
	@touch $@
