"""What an owner has made of the older sample: her person, a service, settings, notes in every file that is adapted."""

from pathlib import Path

from tests.workshop.update.repositories import replace

ADDRESS = "https://www.nordmann.example"
CONSULTANT = """\
# Meine Angaben. Bitte so lassen!

sample:   false
name: 'Karin  Nordmann'   # so steht es auf dem Schild

# Die Rolle heißt im Programm so:
role: "Prozessbegleiterin"
profession: Soziologin
"""
SERVICE = """\

  # Neu seit Mai
  - id: netzwerkpflege
    name: "Netzwerkpflege"   # nicht „Netzwerkarbeit“
    summary: Ich halte Ihr Netzwerk mit zwei Treffen im Jahr zusammen, auch ohne eine Stelle dafür.
    programs: [ offene-tueren ]
    occasions: [Das Netzwerk schläft ein]
    formats:
    - Zwei Treffen im Jahr

    results:
    - Ein Netzwerk, das hält
    voucher: false
    status: available
"""
SETTINGS = {
    'SITEURL = "https://www.example.net"': f'# Domain beim Webhof\nSITEURL = "{ADDRESS}/"  # mit Schrägstrich',
    'HOSTS = ("apache",)': 'HOSTS = ("apache", "nginx")',
    "DEPLOY: dict[str, str] = {}": """DEPLOY: dict[str, str] = {
    "kind": "sftp",
    "host": "ssh.webhof.example",
    "user": "w123",  # die Kundennummer
    "folder": "/htdocs",
    "port": 2222,
}""",
}
COMMENTS = """COMMENTS = {
    "channel": "endpoint",
    "action": "https://formulare.webhof.example/abc",
    "fields": {"message": "ihr-text"},
    "provider": "Webhof: Serverweg 1, 07999 Quellstedt",
}"""
OWN_FILES = {
    "content/angebote/netzwerkpflege.md": "## Anlass\n\nEs schläft.\n\n## Ablauf\n\nReden.\n\n## Ergebnis\n\nHalt.\n",
    "content/seiten/danke.md": "---\ntitle: Danke\ndescription: Ihre Nachricht ist abgeschickt, und ich lese sie bald."
    "\n---\nIhre Nachricht ist unterwegs zu mir.\n\nSchön, dass Sie geschrieben haben.\n",
    "data/exceptions.yaml": "exceptions:\n  - check: typografie\n    file: kontakt/index.html\n    reason: Gut so.\n"
    "    until: 2027-03-31\n",
    "staticman.yml": "comments: {}\n",
}


def make_own(site: Path) -> None:
    """Edit a clone of the older software as its owner did."""
    consultant = site / "data/consultant.yaml"
    text = consultant.read_text(encoding="utf-8")
    consultant.write_text(CONSULTANT + text[text.index("summary:") :], encoding="utf-8")
    services = site / "data/services.yaml"
    services.write_text(services.read_text(encoding="utf-8") + SERVICE, encoding="utf-8")
    for old, new in SETTINGS.items():
        replace(site / "publishconf.py", old, new)
    replace(site / "pelicanconf.py", 'COMMENTS = {"channel": "email"}', COMMENTS)
    replace(site / "pelicanconf.py", 'TIMEZONE = "Europe/Berlin"', 'TIMEZONE = "Europe/Vienna"')
    for path, words in OWN_FILES.items():
        (site / path).write_text(words, encoding="utf-8")
