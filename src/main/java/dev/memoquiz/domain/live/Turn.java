package dev.memoquiz.domain.live;

/// Which vote on which question of the round; `index` counts from 0.
public record Turn(int index, Ballot ballot) {}
