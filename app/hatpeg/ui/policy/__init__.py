"""The Policy page: every rule as a choice, the document that follows from them, and what an organization can see."""
