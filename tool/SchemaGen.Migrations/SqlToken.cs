namespace SchemaGen.Migrations;

internal enum SqlToken
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
