using NUnit.Framework;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Models;

public sealed class NavigationTests
{
    [TestCase("public Person Owner { get; set; } = null!; public int OwnerId { get; set; }", "owner_id")]
    [TestCase("public Person? Owner { get; set; } public int? PersonId { get; set; }", "person_id")]
    [TestCase("[ForeignKey(\"Who\")] public Person Owner { get; set; } = null!; public int Who { get; set; }", "who")]
    [TestCase("public Person Owner { get; set; } = null!; [ForeignKey(nameof(Owner))] public int Who { get; set; }", "who")]
    public void AReferenceFindsItsForeignKeyProperty(string properties, string column)
    {
        var schema = ModelText.Schema($$"""
            [Table("people")] public class Person { public int Id { get; set; } public List<Car> Cars { get; set; } = []; }
            [Table("cars")] public class Car { public int Id { get; set; } {{properties}} }
            """);
        Assert.That(schema.Only<ForeignKey>(), Is.EqualTo(new ForeignKey(new(ForeignKey.ObjectKind, "public", $"cars_{column}_fkey", "cars"), [column], Table.IdOf("public", "people"), ["id"])));
        Assert.That(schema.OfType<Column>().Count(), Is.EqualTo(3));
    }

    [Test]
    public void ACompositeKeyNeedsAsManyColumns()
    {
        var schema = ModelText.Schema("""
            [Table("people"), PgKey(nameof(A), nameof(B))] public class Person { public int A { get; set; } public int B { get; set; } }
            [Table("cars")] public class Car { public int Id { get; set; } [ForeignKey("OwnerA, OwnerB")] public Person Owner { get; set; } = null!; public int OwnerA { get; set; } public int OwnerB { get; set; } }
            """);
        Assert.That(schema.Only<ForeignKey>().Columns, Is.EqualTo(new[] { "owner_a", "owner_b" }));
    }

    [TestCase("Cascade", ReferentialAction.Cascade)]
    [TestCase("SetNull", ReferentialAction.SetNull)]
    [TestCase("Restrict", ReferentialAction.Restrict)]
    [TestCase("NoAction", ReferentialAction.NoAction)]
    [TestCase("ClientCascade", ReferentialAction.NoAction)]
    [TestCase("ClientSetNull", ReferentialAction.NoAction)]
    public void DeleteBehaviourIsOnDelete(string behaviour, ReferentialAction action)
    {
        var schema = ModelText.Schema($$"""
            using Microsoft.EntityFrameworkCore;
            [Table("people")] public class Person { public int Id { get; set; } }
            [Table("cars")] public class Car { public int Id { get; set; } [DeleteBehavior(DeleteBehavior.{{behaviour}})] public Person? Owner { get; set; } public int? OwnerId { get; set; } }
            namespace Microsoft.EntityFrameworkCore { public enum DeleteBehavior { ClientSetNull, Restrict, SetNull, Cascade, ClientCascade, NoAction, ClientNoAction } public class DeleteBehaviorAttribute(DeleteBehavior behavior) : Attribute; }
            """);
        Assert.That(schema.Only<ForeignKey>().OnDelete, Is.EqualTo(action));
    }

    [Test]
    public void TheOtherEndOfAOneToOneHasNoForeignKey()
    {
        var schema = ModelText.Schema("""
            [Table("users")] public class User { public int Id { get; set; } public Profile? Profile { get; set; } }
            [Table("profiles")] public class Profile { public int Id { get; set; } public int UserId { get; set; } public User User { get; set; } = null!; }
            """);
        Assert.That(schema.Only<ForeignKey>().Id.Display, Is.EqualTo("profiles.profiles_user_id_fkey"));
    }

    [TestCase("public List<Car> Cars { get; set; } = [];", "PersonId")]
    [TestCase("[ForeignKey(\"Who\")] public ICollection<Car> Cars { get; set; } = [];", "Who")]
    public void ACollectionThatNoReferenceAnswersMakesTheForeignKey(string collection, string property)
    {
        var schema = ModelText.Schema($$"""
            [Table("people")] public class Person { public int Id { get; set; } {{collection}} }
            [Table("cars")] public class Car { public int Id { get; set; } public int {{property}} { get; set; } }
            """);
        Assert.That(schema.Only<ForeignKey>().References.Name, Is.EqualTo("people"));
    }

    [Test]
    public void AReferenceAndAnAttributeOverTheSameColumnsAreOneForeignKey()
    {
        var schema = ModelText.Schema("""
            [Table("people")] public class Person { public int Id { get; set; } public Person? Boss { get; set; } [References(typeof(Person), OnDelete = ForeignKeyAction.SetNull)] public int? BossId { get; set; } }
            """);
        Assert.That(schema.Only<ForeignKey>().OnDelete, Is.EqualTo(ReferentialAction.SetNull));
    }
}
