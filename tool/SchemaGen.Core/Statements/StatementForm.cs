using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Statements;

/// <summary>A form of statement, known by the words that it begins with.</summary>
/// <param name="Words">The words, in lower case.</param>
/// <param name="Use">What it is for.</param>
public sealed record StatementForm(string Words, StatementUse Use)
{
    /// <summary>The kinds of what it makes or changes, several for CREATE TYPE; none where that kind is not read, or it is about no object.</summary>
    public IReadOnlyList<ObjectKind> Kinds { get; init; } = [];

    /// <summary>What it is about where we do not read that from a database: <c>language</c>; else null.</summary>
    public string? UnreadKind { get; init; }

    /// <summary>The form as a person writes it: <c>CREATE VIEW</c>.</summary>
    public string Title => Words switch
    {
        "copy file" => "COPY with a file or a program",
        "grant role" or "revoke role" => $"{Words.Split(' ')[0].ToUpperInvariant()} of a role",
        _ => Words.ToUpperInvariant(),
    };

    /// <summary>How many words it has.</summary>
    internal int Length { get; } = Words.Split(' ').Length;
}
