using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Statements;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>A constraint as CREATE TABLE and ADD CONSTRAINT write it.</summary>
/// <param name="Name">Its name; empty where PostgreSQL chooses one.</param>
/// <param name="Kind">What it is.</param>
internal sealed record ConstraintText(string Name, ObjectKind Kind)
{
    private static readonly (string[] Words, ObjectKind Kind)[] Kinds =
    [
        (["primary", "key"], PrimaryKey.ObjectKind),
        (["unique"], Unique.ObjectKind),
        (["check"], Check.ObjectKind),
        (["foreign", "key"], ForeignKey.ObjectKind),
        (["exclude"], Exclusion.ObjectKind),
    ];

    /// <summary>Its columns; none for a check.</summary>
    internal ValueList<string> Columns { get; init; } = [];

    /// <summary>The index that becomes its own; null where it builds one.</summary>
    internal string? Index { get; init; }

    /// <summary>The column of which a check says that it holds no NULL.</summary>
    internal string? NotNullColumn { get; init; }

    /// <summary>The table that it refers to.</summary>
    internal string? Target { get; init; }

    /// <summary>Whether rows that are there are not looked at.</summary>
    internal bool IsNotValid { get; init; }

    /// <summary>Reads a constraint; null where something else comes next.</summary>
    internal static ConstraintText? Read(StatementReader reader)
    {
        var name = reader.Take("constraint") ? LintName.Last(reader.ReadName()) : string.Empty;
        var (words, kind) = Kinds.FirstOrDefault(k => reader.Take(k.Words));
        if (words is null)
        {
            return null;
        }

        var isNotValid = reader.Has("not", "valid") || reader.Has("not", "enforced");
        var index = reader.Take("using", "index") ? reader.ReadName() : null;
        reader.Skip("nulls", "not", "distinct").Skip("nulls", "distinct");
        var group = reader.ReadGroup();
        return new(name, kind)
        {
            Columns = kind == Check.ObjectKind || kind == Exclusion.ObjectKind ? [] : Names(group),
            Index = index,
            NotNullColumn = kind == Check.ObjectKind ? NotNullOf(group) : null,
            Target = reader.Take("references") ? reader.ReadName() : null,
            IsNotValid = isNotValid,
        };
    }

    /// <summary>The names in brackets.</summary>
    internal static ValueList<string> Names(StatementReader? group) => group is null ? [] : group.ReadNames().Select(LintName.Last).ToValueList();

    // PostgreSQL takes a check for a proof where it says only this, or this and more; the latter is not looked for.
    private static string? NotNullOf(StatementReader? group)
    {
        while (group?.Copy().ReadGroup() is { } inner && group.ReadGroup() is not null && group.Text.Length == 0)
        {
            group = inner;
        }

        var column = group?.ReadName() ?? string.Empty;
        return column.Length > 0 && group!.Take("is", "not", "null") && group.Text.Length == 0 ? LintName.Last(column) : null;
    }
}
