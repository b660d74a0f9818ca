using NUnit.Framework;
using SchemaGen.Core.Schemas;
using SchemaGen.Rendering;

namespace SchemaGen.Tests.Architecture;

public sealed class KindTests
{
    // What is kept as a statement has its name in it: another name is another object. And what Postgres has no statement for: an extension has the name that its files have, an ownership is no object of the server's.
    private static readonly Dictionary<string, string[]> Without = new()
    {
        ["extension"] = ["rename"],
        ["sequence_owner"] = ["rename", "comment"],
        ["row_security"] = ["rename", "comment"],
        ["column_comment"] = ["rename", "comment"],
        ["typed_table"] = ["rename", "comment"],
        ["column_setting"] = ["rename", "comment"],
        ["trigger_state"] = ["rename", "comment"],
        ["grant"] = ["rename", "comment"],
        ["default_grant"] = ["rename", "comment"],
        ["cluster"] = ["rename", "comment"],
        ["replica_identity"] = ["rename", "comment"],
        ["row"] = ["rename", "comment"],
        ["partition"] = ["rename", "comment"],
        ["inheritance"] = ["rename", "comment"],
    };

    [TestCaseSource(nameof(Kinds))]
    public void EveryKindIsComplete(string kind) => Assert.That(Missing(kind), Is.Empty);

    private static IEnumerable<string> Kinds() => ObjectKinds.All.Where(k => !k.IsSilent).Select(k => k.Name);

    private static IEnumerable<string> Missing(string kind) =>
    [
        .. new[] { "create", "drop", "comment", "rename" }.Except(Without.GetValueOrDefault(kind, ObjectKinds.Named(kind)!.IsDefined ? ["rename"] : [])).Select(a => $"postgres/{kind}/{a}.sql").Where(t => !TemplateSet.Paths.Contains(t)).Select(t => "templates/" + t),
        .. SourceTests.Has("tool/SchemaGen.Postgres/Catalog", $"{kind}.sql") ? [] : new[] { $"tool/SchemaGen.Postgres/Catalog/**/{kind}.sql" },
        .. new[] { $"tests/cases/{kind}" }.Where(f => Path.Combine(SourceTests.Root, f) is var folder && (!Directory.Exists(folder) || !Directory.EnumerateDirectories(folder).Any())),
    ];
}
