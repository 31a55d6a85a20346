PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python

.DEFAULT_GOAL := help
.PHONY: help serve html publish deploy rollback check update test audit lint schema lock clean

help: ## zeigt diese Übersicht
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: .venv/site ## richtet alles ein, baut die Website und zeigt sie auf diesem Rechner
	@$(RUN) -m plugins.publishing serve

html: .venv/site ## baut die Website nach output/
	@$(RUN) -m plugins.publishing html

publish: .venv/site ## baut die Website zum Veröffentlichen und prüft, was hinausgeht (Muster: DEMO=1 make publish)
	@$(RUN) -m plugins.publishing publish

deploy: .venv/site ## sendet, was make publish geprüft hat, an den Host (nur zeigen: DRY=1 make deploy)
	@$(RUN) -m plugins.hosting.deploy send

rollback: .venv/site ## zeigt auf dem Host wieder den Stand vor der letzten Sendung
	@$(RUN) -m plugins.hosting.deploy rollback

check: .venv/site ## prüft Daten und Texte, ohne zu bauen
	@$(RUN) -m plugins.publishing check

update: .venv/site ## holt neuere Software, ohne Ihre Daten und Texte anzurühren (FROM=Quelle, SITE=Ordner der Website)
	@$(RUN) -m plugins.workshop.update --from "$$FROM" --site "$$SITE"

test: .venv/dev ## sets everything up and runs all tests
	@sh tests/setup.sh
	@$(RUN) -m pytest -m "not alone"
	@$(RUN) -m pytest -m alone --numprocesses=0

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
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

.venv/dev: requirements-dev.lock requirements-isso.lock | .venv/bin/python
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-isso.lock
	@touch .venv/site $@

.venv/uv: | .venv/bin/python
	@$(BIN)/pip install --quiet --disable-pip-version-check uv==0.13.9
	@touch $@
