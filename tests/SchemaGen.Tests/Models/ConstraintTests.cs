using NUnit.Framework;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Models;

public sealed class ConstraintTests
{
    [Test]
    public void UniqueIsAConstraintOfAPropertyOrOfSeveral()
    {
        var schema = Read("""[Unique(nameof(A), nameof(B), Include = [nameof(C)], NullsNotDistinct = true, Deferrable = true, Comment = "c")]""", "[Unique]");
        Assert.That(schema.OfType<Unique>(), Is.EqualTo(new[]
        {
            new Unique(new(Unique.ObjectKind, "public", "t_a_b_c_key", "t"), ["a", "b"]) { Include = ["c"], NullsNotDistinct = true, Deferral = Deferral.Deferrable, Comment = "c" },
            new Unique(new(Unique.ObjectKind, "public", "t_a_key", "t"), ["a"]),
        }));
    }

    [Test]
    public void ChecksAreNamedAsPostgresNamesThem()
    {
        var schema = Read("""[Check("a > b"), Check("b > c", NoInherit = true), Check("a <> 3", NotValid = true), Check("true", Name = "always")]""", """[Check("a > 0", Comment = "c")]""");
        Assert.That(schema.OfType<Check>().Select(c => c.Id.Name), Is.EqualTo(new[] { "t_check", "t_check1", "t_a_check", "always", "t_a_check1" }));
        Assert.That(schema.OfType<Check>().Select(c => $"{c.NoInherit} {c.NotValid} {c.Comment}").ElementAt(1), Is.EqualTo("True False "));
        Assert.That(schema.OfType<Check>().Last(), Is.EqualTo(new Check(new(Check.ObjectKind, "public", "t_a_check1", "t"), new("a > 0")) { Comment = "c" }));
    }

    [Test]
    public void ExclusionsHaveAnOperatorForEachElement()
    {
        var schema = Read("""[Exclude("A with =", "(int4range(b, c)) with &&", Where = "a > 0", With = ["fillfactor=70"], InitiallyDeferred = true)]""");
        Assert.That(schema.Only<Exclusion>(), Is.EqualTo(new Exclusion(
            new(Exclusion.ObjectKind, "public", "t_a_int4range_excl", "t"), "gist", [new() { Column = "a", Operator = "=" }, new() { Expression = new("int4range(b, c)"), Operator = "&&" }])
        {
            Where = new("a > 0"),
            Parameters = ["fillfactor=70"],
            Deferral = Deferral.InitiallyDeferred,
        }));
    }

    [Test]
    public void ForeignKeysHaveEveryOption()
    {
        var schema = Read("""
            [References(typeof(P), nameof(P.X), nameof(P.Y), Columns = [nameof(A), nameof(B)], OnDelete = ForeignKeyAction.SetNull, OnDeleteColumns = [nameof(N)], OnUpdate = ForeignKeyAction.Cascade,
                MatchFull = true, NotValid = true, InitiallyDeferred = true, Name = "fk", Comment = "c")]
            """);
        Assert.That(schema.Only<ForeignKey>(), Is.EqualTo(new ForeignKey(new(ForeignKey.ObjectKind, "public", "fk", "t"), ["a", "b"], Table.IdOf("public", "people"), ["x", "y"])
        {
            OnDelete = ReferentialAction.SetNull,
            OnDeleteColumns = ["n"],
            OnUpdate = ReferentialAction.Cascade,
            MatchFull = true,
            NotValid = true,
            Deferral = Deferral.InitiallyDeferred,
            Comment = "c",
        }));
    }

    [TestCase("[References(typeof(P))]")]
    [TestCase("[References(\"people\")]")]
    [TestCase("[References(\"public.people\", \"id\")]")]
    public void AForeignKeyOfAPropertyRefersToThePrimaryKey(string attribute)
    {
        var key = Read("", attribute).Only<ForeignKey>();
        Assert.That(key, Is.EqualTo(new ForeignKey(new(ForeignKey.ObjectKind, "public", "t_a_fkey", "t"), ["a"], Table.IdOf("public", "people"), ["id"])));
    }

    [Test]
    public void AForeignKeyCanReferToATableThatSomethingElseMakes()
    {
        var schema = ModelText.Schema("""
            [Table("users", Schema = "auth"), Unmanaged] public class User { public Guid Id { get; set; } }
            [Table("t")] public class T { public int Id { get; set; } [References(typeof(User))] public Guid UserId { get; set; } }
            """);
        Assert.That(schema.Only<ForeignKey>().References.Path, Is.EqualTo("auth.users"));
        Assert.That(schema.OfType<Table>().Select(t => t.Id.Name), Is.EqualTo(new[] { "t" }));
    }

    private static Schema Read(string onClass, string onProperty = "") => ModelText.Schema($$"""
        [Table("people"), PgIndex("X", "Y", Unique = true)] public class P { public int Id { get; set; } public int X { get; set; } public int Y { get; set; } }
        {{onClass}}
        [Table("t")] public class T { public int Id { get; set; } {{onProperty}} public int A { get; set; } public int B { get; set; } public int C { get; set; } public int? N { get; set; } }
        """);
}
