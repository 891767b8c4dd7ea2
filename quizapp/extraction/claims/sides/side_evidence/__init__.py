"""The last resort for the side of victims: what speaks for each side is weighed where no rule tells it."""
