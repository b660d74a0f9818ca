using NUnit.Framework;
using SchemaGen.Core.Schemas.Objects;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Tests.Models;

public sealed class IndexTests
{
    [Test]
    public void EveryOptionOfAnIndexIsRead()
    {
        var index = Only("""[PgIndex(nameof(A), nameof(B), Name = "i", Method = "BTREE", Unique = true, NullsNotDistinct = true, Where = "a > 0", Include = [nameof(C)], With = ["fillfactor=70"], Comment = "c")]""");
        Assert.That(index, Is.EqualTo(new Index(Index.IdOf("public", "i"), Table.IdOf("public", "t"), [new() { Column = "a" }, new() { Column = "b" }])
        {
            Unique = true,
            NullsNotDistinct = true,
            Where = new("a > 0"),
            Include = ["c"],
            Parameters = ["fillfactor=70"],
            Comment = "c",
        }));
    }

    [TestCase("A", "a")]
    [TestCase("A desc", "a desc first")]
    [TestCase("A desc nulls last", "a desc")]
    [TestCase("A ASC NULLS FIRST", "a first")]
    [TestCase("B text_pattern_ops", "b text_pattern_ops")]
    [TestCase("B text_ops", "b")]
    [TestCase("B collate \\\"C\\\" desc", "b collate \"C\" desc first")]
    [TestCase("B collate pg_catalog.\\\"C\\\"", "b collate \"C\"")]
    [TestCase("D collate \\\"C\\\"", "d")]
    [TestCase("lower(b)", "(lower(b))")]
    [TestCase("(lower(b) || 'x') text_pattern_ops desc", "(lower(b) || 'x') text_pattern_ops desc first")]
    [TestCase("b gist_trgm_ops(siglen=32)", "b gist_trgm_ops(siglen=32)")]
    public void AKeyIsWhatCreateIndexHasBetweenItsCommas(string key, string read) =>
        Assert.That(Show(Only($"[PgIndex(\"{key}\")]").Keys.Single()), Is.EqualTo(read));

    [Test]
    public void OptionsOfTheAttributeHoldForEveryKeyThatSaysNothing()
    {
        var keys = Only("""[PgIndex(nameof(B), "C asc", Descending = true, NullsLast = true, OperatorClass = "text_pattern_ops", Collation = "C")]""").Keys;
        Assert.That(keys.Select(Show), Is.EqualTo(new[] { "b collate \"C\" text_pattern_ops desc", "c collate \"C\" text_pattern_ops" }));
    }

    [TestCase("gin", "jsonb_ops", null)]
    [TestCase("gin", "jsonb_path_ops", "jsonb_path_ops")]
    [TestCase("gin", "array_ops", null)]
    [TestCase("btree", "inet_ops", null)]
    [TestCase("gist", "inet_ops", "inet_ops")]
    [TestCase("brin", "int4_minmax_ops", null)]
    [TestCase("hash", "varchar_ops", "varchar_ops")]
    public void TheDefaultOperatorClassIsNotNamed(string method, string written, string? read) =>
        Assert.That(Only($"[PgIndex(nameof(A), Method = \"{method}\", OperatorClass = \"{written}\")]").Keys.Single().OperatorClass, Is.EqualTo(read));

    [TestCase("nameof(A), nameof(B)", "ix_t_a_b")]
    [TestCase("\"lower(b)\"", "ix_t_lower")]
    [TestCase("\"(a + 1)\", \"(a + 2)\"", "ix_t_expr_expr1")]
    public void AnIndexIsNamedForItsKeys(string keys, string name) => Assert.That(Only($"[PgIndex({keys})]").Id.Name, Is.EqualTo(name));

    [Test]
    public void IndexesOfEfCoreAreRead()
    {
        var schema = ModelText.Schema("""
            using Microsoft.EntityFrameworkCore;
            [Table("t"), Index(nameof(A), nameof(B), IsUnique = true, IsDescending = new[] { false, true }, Name = "x"), Index(nameof(A), AllDescending = true)]
            public class T { public int Id { get; set; } public int A { get; set; } public int B { get; set; } }
            namespace Microsoft.EntityFrameworkCore { public class IndexAttribute(string propertyName, params string[] more) : Attribute { public bool IsUnique { get; set; } public bool AllDescending { get; set; } public bool[]? IsDescending { get; set; } public string? Name { get; set; } } }
            """);
        Assert.That(schema.Index("x").Keys.Select(Show), Is.EqualTo(new[] { "a", "b desc first" }));
        Assert.That(schema.Index("x").Unique);
        Assert.That(schema.Index("ix_t_a").Keys.Select(Show), Is.EqualTo(new[] { "a desc first" }));
    }

    [TestCase("A with =")]
    [TestCase("(a")]
    [TestCase("")]
    [TestCase("A upwards sideways")]
    public void AKeyThatCannotBeReadIsReported(string key) =>
        Assert.That(ModelText.Problems($$"""[Table("t"), PgIndex("{{key}}")] public class T { public int Id { get; set; } public int A { get; set; } }"""), Is.EqualTo(new[] { "SG1020@1" }));

    private static Index Only(string attribute) => ModelText.Schema(attribute + """
        [Table("t")] public class T { public int Id { get; set; } public int A { get; set; } public string B { get; set; } = ""; public string C { get; set; } = ""; [Collation("C")] public string D { get; set; } = ""; }
        """).Only<Index>();

    private static string Show(IndexKey key) => string.Join(' ', new[]
    {
        key.Text, key.Collation is null ? null : "collate " + key.Collation, key.OperatorClass, key.Descending ? "desc" : null, key.NullsFirst ? "first" : null,
    }.Where(p => p is not null));
}
