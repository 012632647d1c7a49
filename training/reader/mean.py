"""The weighted mean of two sets of weights, one of which was trained on from the other.

The mean of the weights of one network at two points of its training is often better than either (Izmailov et al. 2018, "Averaging
weights leads to wider optima and better generalization"; Wortsman et al. 2022, "Model soups").
"""

import argparse

import torch


def mean(before, after, share):
    """Weights of which `share`, 0 to 1, is of the later ones; counts and other whole numbers are the later ones."""
    return {name: torch.lerp(before[name], value, share) if value.is_floating_point() else value for name, value in after.items()}


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("before")
    ap.add_argument("after")
    ap.add_argument("--share", type=float, required=True, help="of the later weights, 0 to 1")
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    torch.save(mean(torch.load(a.before), torch.load(a.after), a.share), a.out)


if __name__ == "__main__":
    main()
