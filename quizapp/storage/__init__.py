"""Tables, and the way from a row to a domain value and back. SQLAlchemy lives here only."""
