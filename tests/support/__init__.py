"""What tests share: a PostgreSQL of their own, makers of values, Hypothesis strategies."""
