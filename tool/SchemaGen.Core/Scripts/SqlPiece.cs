namespace SchemaGen.Core.Scripts;

internal enum SqlPiece
{
    End,
    Word,
    Open,
    Close,
    Semicolon,
    Backslash,
    Other,
    Unterminated,
}
