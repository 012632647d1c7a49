"""Makes the weights of the trained reader."""
