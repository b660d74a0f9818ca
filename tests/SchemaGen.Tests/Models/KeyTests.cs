using NUnit.Framework;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Models;

public sealed class KeyTests
{
    private const string Ef = "\nnamespace Microsoft.EntityFrameworkCore { public class KeylessAttribute : Attribute; public class PrimaryKeyAttribute(string propertyName, params string[] more) : Attribute; }";

    [TestCase("", "public int Id { get; set; }", "id")]
    [TestCase("", "public int CarId { get; set; }", "car_id")]
    [TestCase("", "public int CarId { get; set; } public int Id { get; set; }", "id")]
    [TestCase("", "[Key] public int Code { get; set; } public int Id { get; set; }", "code")]
    [TestCase("", "[Key] public int B { get; set; } [Key] public int A { get; set; }", "b,a")]
    [TestCase("", "[Key, Column(Order = 2)] public int B { get; set; } [Key, Column(Order = 1)] public int A { get; set; }", "a,b")]
    [TestCase("[PrimaryKey(nameof(A), \"B\")]", "public int B { get; set; } public int A { get; set; }", "a,b")]
    [TestCase("[PgKey(nameof(A), nameof(B))]", "public int B { get; set; } public int A { get; set; }", "a,b")]
    public void TheKeyIsFoundByAttributeOrByConvention(string attribute, string properties, string columns)
    {
        var schema = ModelText.Schema("using Microsoft.EntityFrameworkCore;" + attribute + "[Table(\"cars\")] public class Car { " + properties + " }" + Ef);
        Assert.That(string.Join(",", schema.Only<PrimaryKey>().Columns), Is.EqualTo(columns));
        Assert.That(schema.OfType<Column>().All(c => c.NotNull));
    }

    [Test]
    public void AKeylessClassHasNone() =>
        Assert.That(ModelText.Schema("using Microsoft.EntityFrameworkCore; [Table(\"t\"), Keyless] public class T { public int Id { get; set; } }" + Ef).OfType<PrimaryKey>(), Is.Empty);

    [Test]
    public void TheKeyCanHaveItsNameIncludedColumnsAndTiming()
    {
        var key = ModelText.Schema("""
            [Table("t"), PgKey(Name = "the_key", Include = [nameof(X)], With = ["fillfactor=80"], InitiallyDeferred = true, Comment = "c")] public class T { public int Id { get; set; } public int X { get; set; } }
            """).Only<PrimaryKey>();
        Assert.That(key, Is.EqualTo(new PrimaryKey(new(PrimaryKey.ObjectKind, "public", "the_key", "t"), ["id"])
        {
            Include = ["x"],
            Parameters = ["fillfactor=80"],
            Deferral = Deferral.InitiallyDeferred,
            Comment = "c",
        }));
    }

    [TestCase("public int Id", "by default")]
    [TestCase("public long Id", "by default")]
    [TestCase("public short Id", "by default")]
    [TestCase("public byte Id", "none")]
    [TestCase("public Guid Id", "none")]
    [TestCase("[DatabaseGenerated(DatabaseGeneratedOption.None)] public int Id", "none")]
    [TestCase("[DefaultSql(\"1\")] public int Id", "none")]
    [TestCase("[Identity(Always = true)] public int Id", "always")]
    [TestCase("[DatabaseGenerated(DatabaseGeneratedOption.Identity)] public long Id", "by default")]
    public void ASingleIntegerKeyIsAnIdentityUnlessItSaysOtherwise(string property, string identity)
    {
        var column = ModelText.Schema($$"""[Table("t")] public class T { {{property}} { get; set; } }""").Column("id");
        Assert.That(column.Identity is null ? "none" : column.Identity.Always ? "always" : "by default", Is.EqualTo(identity));
    }

    [Test]
    public void AnIdentityCountsAsItIsTold()
    {
        var column = ModelText.Schema("""
            [Table("t")] public class T { public Guid Id { get; set; } [Identity(Start = 100, Increment = -5, Min = -1000, Max = 100, Cache = 10, Cycle = true)] public int N { get; set; } }
            """).Column("n");
        Assert.That(column.Identity!.Options, Is.EqualTo(new SequenceOptions(100, -5, -1000, 100) { Cache = 10, Cycle = true }));
        Assert.That(column.NotNull);
    }

    [Test]
    public void AKeyThatIsAForeignKeyOrCompositeGetsNoIdentity()
    {
        var schema = ModelText.Schema("""
            [Table("a")] public class A { public int Id { get; set; } }
            [Table("b")] public class B { [Key, References(typeof(A))] public int Id { get; set; } }
            [Table("c"), PgKey(nameof(X), nameof(Y))] public class C { public int X { get; set; } public int Y { get; set; } }
            """);
        Assert.That(schema.OfType<Column>().Where(c => c.Identity is not null).Select(c => c.Id.Display), Is.EqualTo(new[] { "a.id" }));
    }
}
