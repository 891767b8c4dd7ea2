"""Names of actors and places as questions use them: whose they are, of what form, which may stand beside each other."""
