"""The Accounts page: where each hat posts, which browser profile is logged in there, and what is private about it."""
