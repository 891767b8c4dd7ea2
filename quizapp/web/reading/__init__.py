"""Pages for everyone: home, articles with their chart of claims, the marked passage."""
