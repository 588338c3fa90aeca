package dev.memoquiz.fakediscord.people;

import dev.memoquiz.fakediscord.world.Upload;

/// A picture in a message.
///
/// @param alt what is read out in its place; empty when there is none
public record SeenPicture(Upload file, String alt) {
    public String name() {
        return file.name();
    }

    public byte[] bytes() {
        return file.bytes();
    }
}
