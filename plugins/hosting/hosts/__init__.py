"""The hosts, a module each: its name is the host's name in ``HOSTS``, its ``HOST`` says what the host needs."""
