PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python

.DEFAULT_GOAL := help
.PHONY: help serve html check test lint schema lock clean

help: ## zeigt diese Übersicht
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: .venv/site ## richtet alles ein, baut die Website und zeigt sie auf diesem Rechner
	@$(RUN) -m plugins.publishing serve

html: .venv/site ## baut die Website nach output/
	@$(RUN) -m plugins.publishing html

check: .venv/site ## prüft Daten und Texte, ohne zu bauen
	@$(RUN) -m plugins.publishing check

test: .venv/dev ## sets everything up and runs all tests
	@$(RUN) -m pytest

lint: .venv/dev ## checks style and types of the code
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

schema: .venv/site ## writes data/schema/ anew from the models
	@$(RUN) -m plugins.catalog.schema

lock: .venv/uv ## pins all dependencies of pyproject.toml anew, with hashes
	@$(COMPILE) pyproject.toml -o requirements.lock
	@$(COMPILE) --extra dev pyproject.toml -o requirements-dev.lock

clean: ## löscht alles, was gebaut oder eingerichtet wurde
	@rm -rf .venv node_modules output .output-build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find plugins tests -name __pycache__ -prune -exec rm -rf {} +

COMPILE := $(BIN)/uv pip compile --quiet --python-version 3.11 --universal --generate-hashes \
	--no-emit-index-url --no-header --no-annotate

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 oder neuer wird gebraucht; hier ist $$($(PYTHON) --version)."; exit 1; }
	@echo "Die Umgebung wird eingerichtet (einmalig, etwa eine Minute) …"
	@$(PYTHON) -m venv .venv \
		|| { rm -rf .venv; echo "Es fehlt das Paket python3-venv (Debian: apt-get install python3-venv)."; exit 1; }

.venv/site: requirements.lock | .venv/bin/python
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

.venv/dev: requirements-dev.lock | .venv/bin/python
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch .venv/site $@

.venv/uv: | .venv/bin/python
	@$(BIN)/pip install --quiet --disable-pip-version-check uv==0.13.9
	@touch $@
