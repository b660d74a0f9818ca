using NUnit.Framework;

namespace SchemaGen.Tests.Models;

/// <summary>SQL in attributes, which becomes a part of a statement and has to stay one.</summary>
public sealed class SqlArgumentTests
{
    // Each with a text in it that may be anything; the class has a name of its own line.
    private static readonly string[] Places =
    [
        "[Table(\"a\"), Check({0})] public class A { public int Id { get; set; } }",
        "[Table(\"a\")] public class A { public int Id { get; set; } [DefaultSql({0})] public string X { get; set; } = \"\"; }",
        "[Table(\"a\")] public class A { public int Id { get; set; } [Computed({0})] public string X { get; set; } = \"\"; }",
        "[Table(\"a\"), RowSecurity, Policy(\"p\", Using = {0})] public class A { public int Id { get; set; } }",
        "[Table(\"a\"), RowSecurity, Policy(\"p\", WithCheck = {0})] public class A { public int Id { get; set; } }",
        "[Table(\"a\"), PgIndex(nameof(Id), Where = {0})] public class A { public int Id { get; set; } }",
        "[Table(\"a\"), Exclude(\"id WITH =\", Where = {0})] public class A { public int Id { get; set; } }",
        "[assembly: Domain(\"d\", \"text\", Default = {0})]",
        "[assembly: Domain(\"d\", \"text\", Check = {0})]",
        "[assembly: Domain(\"d\", \"text\"), DomainCheck(\"d\", {0})]",
    ];

    // Parts that have to be names, numbers or types.
    private static readonly string[] PlainPlaces =
    [
        "[Table(\"a\")] public class A { public int Id { get; set; } [Column(TypeName = {0})] public string X { get; set; } = \"\"; }",
        "[Table(\"a\"), With(\"fillfactor=\" + {0})] public class A { public int Id { get; set; } }",
        "[Table(\"a\"), PgIndex(nameof(Id), With = [\"fillfactor=\" + {0}])] public class A { public int Id { get; set; } }",
        "[Table(\"a\"), PgIndex(nameof(Id), Method = {0})] public class A { public int Id { get; set; } }",
        "[assembly: RangeType(\"r\", {0})]",
    ];

    private static readonly string[] Harms =
    [
        "1; drop table a", "1); drop table a; --", "(1", "1)", "f(1]", "[1", "'open", "E'open\\'", "\"open", "$$open", "1 /* open", "1, evil int", "1 CHECK (true)", "1 NOT NULL", "1 references b",
    ];

    private static readonly string[] Fine =
    [
        "';'", "E'\\';'", "$$;)$$", "(a, b) = (1, 2)", "ARRAY[1, 2]", "a[1:2] = '{}'", "a IS NOT NULL", "x is not distinct from null", "NOT a", "f(';', ')')", "a::text COLLATE \"C\"", "\"check\" > 1", "t.unique = 1", "case when a then b end", "now() at time zone 'utc'",
    ];

    [Test]
    public void What_would_not_stay_one_expression_is_reported_at_its_argument([ValueSource(nameof(Places))] string place)
    {
        foreach (var text in Harms)
        {
            Assert.That(Problems(place, text), Is.EqualTo(new[] { "SG1076" }), text);
        }
    }

    [Test]
    public void What_is_one_expression_is_not_reported([ValueSource(nameof(Places))] string place)
    {
        foreach (var text in Fine)
        {
            Assert.That(Problems(place, text), Is.Empty, text);
        }
    }

    [Test]
    public void What_is_more_than_a_name_or_a_type_is_reported([ValueSource(nameof(PlainPlaces))] string place)
    {
        foreach (var text in Harms.Concat(["1 -- hides", "1 /* hides */"]))
        {
            Assert.That(Problems(place, text), Has.Some.EqualTo("SG1076"), text);
        }
    }

    [TestCase("id; drop table a")]
    [TestCase("(lower(x)); --")]
    [TestCase("(lower(x) || 'open)")]
    [TestCase("id, x")]
    public void A_key_that_would_not_stay_one_is_reported(string key)
    {
        Assert.That(Problems("[Table(\"a\"), PgIndex({0})] public class A { public int Id { get; set; } }", key), Has.Some.EqualTo("SG1020"));
        Assert.That(Problems("[Table(\"a\"), Exclude({0})] public class A { public int Id { get; set; } }", key + " WITH ="), Has.Some.EqualTo("SG1020"));
        Assert.That(Problems("[Table(\"a\"), NoKey, PartitionBy(PartitionStrategy.Range, {0})] public class A { public int Id { get; set; } }", key), Has.Some.EqualTo("SG1020"));
    }

    [Test]
    public void The_place_is_that_of_the_argument()
    {
        var problem = ModelSource.Read("[Table(\"a\")] public class A {\n    public int Id { get; set; }\n    [DefaultSql(\n        \"1;\")] public int X { get; set; } }").Diagnostics.Single();

        Assert.That((problem.Id, problem.Source!.Line, problem.Source.Column), Is.EqualTo(("SG1076", 4, 9)));
    }

    private static IEnumerable<string> Problems(string place, string text) =>
        ModelSource.Read(place.Replace("{0}", "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"", StringComparison.Ordinal)).Diagnostics.Where(d => !d.IsWarning).Select(d => d.Id);
}
