"""What is there: detectors see and have no opinion."""
