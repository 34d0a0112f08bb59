"""The lock screen: a passphrase, and nothing that tells whose it is."""
