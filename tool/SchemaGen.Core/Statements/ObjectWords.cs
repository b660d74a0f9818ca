using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Statements;

/// <summary>What statements call the things that they are about: those that we read, by their kinds, and all others.</summary>
internal static class ObjectWords
{
    /// <summary>What belongs to the whole server, not to a database.</summary>
    internal static readonly string[] OfCluster = ["database", "role", "user", "group", "tablespace", "subscription"];

    /// <summary>What a database holds and we do not read.</summary>
    internal static readonly string[] Unread =
        ["access method", "language", "trusted language", "procedural language", "trusted procedural language", "user mapping", "large object"];

    /// <summary>What belongs to a session.</summary>
    internal static readonly string[] OfSession = ["temp", "temporary", "local temp", "local temporary", "global temp", "global temporary"];

    // What ALTER and COMMENT ON name in another way than CREATE does, or what is made with something else.
    private static readonly (string Words, ObjectKind[] Kinds)[] Parts =
    [
        ("column", [Column.ObjectKind, ColumnComment.ObjectKind]),
        ("constraint",
        [
            PrimaryKey.ObjectKind, Unique.ObjectKind, Check.ObjectKind, Exclusion.ObjectKind, ForeignKey.ObjectKind, DomainCheck.ObjectKind,
        ]),
        ("routine", [Function.ObjectKind, Procedure.ObjectKind, Aggregate.ObjectKind]),
    ];

    /// <summary>The words behind CREATE, each with the kinds of what they make.</summary>
    internal static IEnumerable<(string Words, ObjectKind[] Kinds)> Created =>
        from kind in ObjectKinds.All
        from words in kind.CreateWords
        group kind by words into kinds
        select (kinds.Key, kinds.ToArray());

    /// <summary>The words behind ALTER and COMMENT ON, each with the kinds of what they name.</summary>
    internal static IEnumerable<(string Words, ObjectKind[] Kinds)> Named =>
        ObjectKinds.All.Where(k => k.CreateWords.Count > 0).GroupBy(k => k.CreateWords[0]).Select(g => (g.Key, g.ToArray())).Concat(Parts);
}
