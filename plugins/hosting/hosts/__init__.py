"""The hosts, a module each: its name is the host's in ``data/site.yaml``, its ``HOST`` says what the host needs."""
