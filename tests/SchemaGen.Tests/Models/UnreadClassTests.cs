using NUnit.Framework;
using SchemaGen.Core.Models;

namespace SchemaGen.Tests.Models;

/// <summary>What a model leads to and is not read is told, once, with what to do; what follows from it is not.</summary>
public sealed class UnreadClassTests
{
    private const string Context = "namespace Microsoft.EntityFrameworkCore { public class DbContext; public class DbSet<T>; public class ModelBuilder { public void Entity<T>() { } } }";

    private const string TwoContexts = "public class A : DbContext; public class B : DbContext;";

    [Test]
    public void A_class_without_Table_is_told_once_with_the_number_of_places()
    {
        var diagnostics = ModelText.Read("""
            public class Store { public int Id { get; set; } }
            [Table("a")] public class A { public int Id { get; set; } public int StoreId { get; set; } [ForeignKey("StoreId")] public Store Store { get; set; } = null!; }
            [Table("b")] public class B { public int Id { get; set; } public List<Store> Stores { get; set; } = []; [ForeignKey("Other")] public int OtherId { get; set; } public Store? Other { get; set; } }
            """).Diagnostics;
        Assert.That(diagnostics.Select(d => $"{d.Id}@{d.Source?.Line}"), Is.EqualTo(new[] { "SG1089@2" }));
        Assert.That(diagnostics[0].Message, Does.StartWith("'Store', which 'A.Store' leads to, is no table: add [Table] to 'Store'").And.EndsWith("(3 places; the first is this one)"));
    }

    [Test]
    public void What_follows_from_a_property_without_a_type_is_not_told() => Assert.That(ModelText.Problems("""
        [Table("owners")] public class Owner { public Money Id { get; set; } }
        [Table("cars"), PgIndex(nameof(Price)), Unique(nameof(Price))] public class Car { public int Id { get; set; } public Money Price { get; set; } public Owner Owner { get; set; } = null!; public Money OwnerId { get; set; } }
        public struct Money { public decimal Amount { get; set; } }
        """), Is.EqualTo(new[] { "SG1001@1", "SG1001@2", "SG1001@2" }));

    [Test]
    public void What_follows_from_a_base_class_that_is_missing_is_not_told() => Assert.That(ModelText.Problems("""
        [Table("owners")] public class Owner : AuditedEntity { public string Name { get; set; } = ""; }
        [Table("cars"), PgIndex("CreatedAt")] public class Car : AuditedEntity { public string Name { get; set; } = ""; public Owner Owner { get; set; } = null!; }
        [Table("wheels")] public class Wheel { public int Id { get; set; } public Owner Owner { get; set; } = null!; public List<Car> Cars { get; set; } = []; }
        """), Is.EqualTo(new[] { "SG1002@1" }));

    [Test]
    public void An_interface_that_cannot_be_found_breaks_no_class()
    {
        var model = ModelText.Read("""[Table("orders")] public class Order : INotification { public int Id { get; set; } } [Table("lines")] public class Line : INotification { public int Id { get; set; } }""");
        Assert.That(model.Diagnostics.Select(d => d.Id), Is.EqualTo(new[] { "SG1092" }));
        Assert.That(model.HasErrors, Is.False);
        Assert.That(model.Schema.OfType<Core.Schemas.Objects.Column>().Count(), Is.EqualTo(2));
    }

    [TestCase("IOEntity")]
    [TestCase("Identity")]
    [TestCase("Entity")]
    public void A_base_class_whose_name_is_no_interface_s_is_an_error(string name) =>
        Assert.That(ModelText.Problems($$"""[Table("orders")] public class Order : {{name}} { public int Id { get; set; } }"""), Is.EqualTo(new[] { "SG1002@1" }));

    [TestCase("public class Dog : Animal { public int Tricks { get; set; } }", "SG1090@2")]
    [TestCase("public class Dog : Animal { public int Tricks => 1; }", null)]
    [TestCase("[NotMapped] public class Dog : Animal { public int Tricks { get; set; } }", null)]
    [TestCase("""[Table("dogs")] public class Dog : Animal { public int Tricks { get; set; } }""", null)]
    [TestCase("""public class Pet : Animal { public int Tricks { get; set; } } [Table("dogs")] public class Dog : Pet { }""", null)]
    [TestCase("public abstract class Pet : Animal { public int Tricks { get; set; } }", null)]
    public void A_class_that_derives_from_a_table_s_is_read_or_told(string derived, string? expected) =>
        Assert.That(ModelText.Problems("[Table(\"animals\")] public class Animal { public int Id { get; set; } }\n" + derived), Is.EqualTo(expected is null ? Array.Empty<string>() : [expected]));

    [TestCase("", "SG1091@2")]
    [TestCase("""[Table("post_labels"), NoKey] public class PostLabel { public int PostId { get; set; } public Post Post { get; set; } = null!; public int LabelId { get; set; } public Label Label { get; set; } = null!; }""", null)]
    [TestCase("""[Table("post_labels"), NoKey] public class PostLabel { [References(typeof(Post))] public int PostId { get; set; } [References(typeof(Label))] public int LabelId { get; set; } }""", null)]
    public void Two_facing_collections_need_a_table_between_them(string join, string? expected) => Assert.That(ModelText.Problems($$"""
        [Table("posts")] public class Post { public int Id { get; set; } public List<Label> Labels { get; } = []; }
        [Table("labels")] public class Label { public int Id { get; set; } public List<Post> Posts { get; } = []; }
        {{join}}
        """), Is.EqualTo(expected is null ? Array.Empty<string>() : [expected]));

    [Test]
    public void A_collection_whose_class_has_no_key_back_is_told() => Assert.That(ModelText.Problems("""
        [Table("orders")] public class Order { public int Id { get; set; } public List<Line> Lines { get; } = []; }
        [Table("lines")] public class Line { public int Id { get; set; } }
        """), Is.EqualTo(new[] { "SG1012@1" }));

    [TestCase("", null, "The conventions are those of EF Core, and no class derives from DbContext: name the project that has it")]
    [TestCase(TwoContexts, null, "There are 2 contexts (A, B): name the one to read by \"context\"")]
    [TestCase(TwoContexts, "C", "The context 'C' is not there; there are A, B: give \"context\" the name of one of them")]
    [TestCase(TwoContexts, "B", null)]
    public void The_context_that_is_read_is_the_only_one_or_the_one_that_is_named(string contexts, string? wanted, string? expected)
    {
        var source = $"using Microsoft.EntityFrameworkCore; {contexts} {Context}";
        var diagnostics = ModelText.Read(source, new() { Conventions = ModelConventions.EntityFramework, Context = wanted }).Diagnostics;
        Assert.That(diagnostics.Select(d => d.Id), Is.EqualTo(expected is null ? Array.Empty<string>() : ["SG1087"]));
        Assert.That(diagnostics.Select(d => d.Message), expected is null ? Is.Empty : Has.All.StartWith(expected));
    }

    [TestCase("public class Store { public int Id { get; set; } }", "", "has 2 entities, of which 1 has no [Table] and would be no table (Store)")]
    [TestCase("""[Table("stores")] public class Store { public int Id { get; set; } }""", "", null)]
    [TestCase("""[Table("stores")] public class Store { public int Id { get; set; } }""", "void OnModelCreating(ModelBuilder b) { b.Entity<Store>(); }", "configures its entities in OnModelCreating")]
    public void Sets_and_calls_beside_Table_are_told(string store, string method, string? expected)
    {
        var source = $$"""
            using Microsoft.EntityFrameworkCore;
            [Table("orders")] public class Order { public int Id { get; set; } }
            {{store}}
            public class Shop : DbContext { public DbSet<Order> Orders { get; } = new(); public DbSet<Store> Stores { get; } = new(); {{method}} }
            {{Context}}
            """;
        var diagnostics = ModelText.Read(source).Diagnostics;
        Assert.That(diagnostics.Select(d => d.Id), Is.EqualTo(expected is null ? Array.Empty<string>() : ["SG1088"]));
        Assert.That(diagnostics.Select(d => d.Message), expected is null ? Is.Empty : Has.All.Contain(expected));
        Assert.That(ModelText.Read(source, new() { Conventions = ModelConventions.SchemaGen }).Diagnostics, Is.Empty, "who has chosen is not asked again");
    }
}
