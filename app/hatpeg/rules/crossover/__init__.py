"""Rules of the family 'crossover'."""
