"""What is set up about hats and accounts: shared by the first run and the Accounts page."""
