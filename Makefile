# Every target sets up what it needs (Debian packages, a virtual environment) and installs nothing twice.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

export QT_QPA_PLATFORM ?= offscreen

PYTHON3 := /usr/bin/python3
VENV := .venv
VPYTHON := $(VENV)/bin/python
READY := $(VENV)/.ready
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
ZIP := dist/mbm_qgis_plugin.$(VERSION).zip
QM := resources/i18n/mbm_fr.qm

APT_QGIS := qgis python3-qgis qgis-providers python3-venv qttools5-dev-tools
# xvfb, xauth and a font: the suite also works in a real window of QGIS
APT_TEST := $(APT_QGIS) poppler-utils xvfb xauth fonts-dejavu-core

# one file of tests stays in one process, so that what its tests share is made once
PYTEST ?= -n 2 --dist loadfile
PROFILE ?=
SOURCE ?= ../shared/data/source
BENCH ?=
DEMO ?= build/demo

.PHONY: help
help: ## this list
	@echo "Bassin minier $(VERSION): make TARGET"
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | while IFS=$$'\t' read -r t d; do printf '  %-13s %s\n' "$$t" "$$d"; done

# --- what the others stand on -------------------------------------------------------------------------------

.PHONY: qgis-here test-here
qgis-here:
	@tools/setup.sh apt $(APT_QGIS)
test-here:
	@tools/setup.sh apt $(APT_TEST)

$(READY): requirements-dev.txt tools/setup.sh | test-here
	@tools/setup.sh venv $(VENV)
	@touch $@

$(QM): resources/i18n/mbm_fr.ts | qgis-here
	@$(PYTHON3) tools/translations.py compile

# --- the main jobs ------------------------------------------------------------------------------------------

.PHONY: demo
demo: qgis-here $(QM) ## the main job: project, scored cités, atlas and key figures in build/demo/
	@$(PYTHON3) tools/demo.py $(DEMO)

.PHONY: test
test: test-here $(READY) $(QM) ## the whole suite; PYTEST="-k names -x" for options
	@$(VPYTHON) -m pytest $(PYTEST)

.PHONY: lint
lint: test-here $(READY) ## ruff, flake8 with the QGIS rules, translations complete, help pages up to date
	@$(VPYTHON) -m ruff check .
	@$(VPYTHON) -m flake8 mbm_qgis_plugin
	@$(VPYTHON) tools/translations.py check
	@$(VPYTHON) tools/build_help.py --check

# --- layers and styles --------------------------------------------------------------------------------------

.PHONY: layers
layers: test-here $(READY) ## build layers/bassin_minier.gpkg from SOURCE=<folder of the published files>
	@$(VPYTHON) tools/build_layers.py --source $(SOURCE)

.PHONY: counts
counts: test-here $(READY) ## counts and outlines that the panel shows before a layer is opened, from the layers
	@$(VPYTHON) tools/build_counts.py

.PHONY: styles
styles: qgis-here ## write styles/*.qml again
	@$(PYTHON3) tools/build_styles.py

.PHONY: layouts
layouts: qgis-here ## write resources/layouts/*.qpt again
	@$(PYTHON3) tools/build_layouts.py
	@$(PYTHON3) tools/build_sheet_layouts.py

.PHONY: helppages
helppages: ## write resources/help/*/guide/*.html again, from docs/help/
	@$(PYTHON3) tools/build_help.py

.PHONY: translations
translations: ## collect the texts into resources/i18n/mbm_fr.ts
	@$(PYTHON3) tools/translations.py update

# --- to and from QGIS ---------------------------------------------------------------------------------------

.PHONY: package
package: test-here $(READY) $(QM) ## the zip for plugins.qgis.org, in dist/, scanned as the site does
	@$(VPYTHON) tools/package.py --output $(ZIP) --scan

$(ZIP): $(QM)
	@$(PYTHON3) tools/package.py --output $@

.PHONY: install
install: qgis-here $(QM) ## into your QGIS profile and enabled (PROFILE=name, else the default one)
	@$(PYTHON3) tools/package.py --output $(ZIP)
	@$(PYTHON3) tools/install.py $(ZIP) --profile "$(or $(PROFILE),default)"

.PHONY: run
run: qgis-here $(QM) ## QGIS with the plugin, in a throw-away profile (PROFILE=name: in yours)
	@$(PYTHON3) tools/package.py --output $(ZIP)
ifeq ($(PROFILE),)
	@$(PYTHON3) tools/install.py $(ZIP) --config build/profile
	@unset QT_QPA_PLATFORM; qgis --nologo --noversioncheck --profiles-path build/profile $(wildcard $(DEMO)/bassin_minier.qgz)
else
	@$(PYTHON3) tools/install.py $(ZIP) --profile "$(PROFILE)"
	@unset QT_QPA_PLATFORM; qgis --nologo --noversioncheck --profile "$(PROFILE)" $(wildcard $(DEMO)/bassin_minier.qgz)
endif

# --- pictures and figures -----------------------------------------------------------------------------------

.PHONY: screenshots
screenshots: test-here $(QM) ## pictures of README and help, from a real QGIS window and the demo's PDFs
	@test -f $(DEMO)/bassin_minier.qgz || $(MAKE) --no-print-directory demo
	@$(PYTHON3) tools/package.py --output $(ZIP)
	@$(PYTHON3) tools/screenshots.py --zip $(ZIP) --demo $(DEMO) --docs docs --help-pictures resources/help/pictures

.PHONY: contactsheet
contactsheet: test-here $(QM) ## docs/contact-sheet.png: all kinds of maps × three territories
	@$(PYTHON3) tools/contact_sheet.py

.PHONY: pictures
pictures: test-here $(READY) $(QM) ## renew the reference pictures of the tests (on the pinned QGIS)
	@MBM_RENEW_PICTURES=1 $(VPYTHON) -m pytest -n 0 -k picture

.PHONY: bench
bench: test-here $(READY) $(QM) ## all benchmarks, into benchmarks/RESULTS.md; BENCH=--quick leaves out the million
	@$(VPYTHON) benchmarks/run.py $(BENCH)

# --- house-keeping ------------------------------------------------------------------------------------------

.PHONY: clean
clean: ## remove what was built (keeps .venv)
	@rm -rf build dist .pytest_cache .ruff_cache .hypothesis .qgis-settings $(QM)
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
