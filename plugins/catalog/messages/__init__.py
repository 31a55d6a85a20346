"""What is wrong with a record, said to its owner in German."""
