using System.Text;
using NUnit.Framework;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Models;

public sealed class NamingTests
{
    [TestCase("Id", "id")]
    [TestCase("OwnerId", "owner_id")]
    [TestCase("HTTPServerID", "http_server_id")]
    [TestCase("IOStream", "io_stream")]
    [TestCase("Address2Line", "address2line")]
    [TestCase("already_snake", "already_snake")]
    [TestCase("Mixed_Case", "mixed_case")]
    [TestCase("ÉcoleÀ", "école_à")]
    public void SnakeCaseIsThatOfEfCoreNamingConventions(string name, string snake) => Assert.That(NamingConventions.SnakeCase(name), Is.EqualTo(snake));

    // Each as PostgreSQL 15 named it.
    [TestCase("{table}_pkey", 70, 0, "t*58_pkey")]
    [TestCase("{table}_{columns}_fkey", 40, 40, "t*29_c*28_fkey")]
    [TestCase("{table}_{columns}_fkey", 10, 60, "t*10_c*47_fkey")]
    [TestCase("ix_{table}_{columns}", 40, 40, "ix_t*30_c*29")]
    public void NamesAreCutAsPostgresCutsThem(string template, int table, int column, string expected)
    {
        var name = ObjectName.Make(template, new('t', table), column == 0 ? [] : [new string('c', column)]);
        var wanted = System.Text.RegularExpressions.Regex.Replace(expected, @"(.)\*(\d+)", m => new string(m.Groups[1].Value[0], int.Parse(m.Groups[2].Value)));
        Assert.That(name, Is.EqualTo(wanted));
        Assert.That(Encoding.UTF8.GetByteCount(name), Is.LessThanOrEqualTo(63));
    }

    [Test]
    public void ALetterOfSeveralBytesIsNeverCutInTwo()
    {
        Assert.That(ObjectName.Clip("aéé", 2), Is.EqualTo("a"));
        Assert.That(ObjectName.Clip("a😀b", 4), Is.EqualTo("a"));
        Assert.That(Encoding.UTF8.GetByteCount(ObjectName.Make("{table}_{columns}_key", new('é', 40), [new('ü', 40)])), Is.LessThanOrEqualTo(63));
    }

    [Test]
    public void TemplatesNameWhatHasNoName()
    {
        var schema = ModelText.Schema("""
            [Table("t")] public class T { public int Id { get; set; } [PgIndex, Unique, Check("a > 0"), References(typeof(T))] public int A { get; set; } }
            """, new() { Names = new() { PrimaryKey = "pk_{table}", Unique = "uq_{table}_{columns}", Check = "ck_{table}_{columns}", ForeignKey = "fk_{table}_{columns}", Index = "{table}_{columns}_idx" } });
        Assert.That(schema.Where(o => o is not (Table or Column)).Select(o => o.Id.Name), Is.EqualTo(new[] { "pk_t", "uq_t_a", "ck_t_a", "t_a_idx", "fk_t_a" }));
    }

    [Test]
    public void ANameThatIsTakenGetsANumberAndGivenNamesComeFirst()
    {
        var schema = ModelText.Schema("""
            [Table("a")] public class A { public int Id { get; set; } [PgIndex, PgIndex] public int X { get; set; } }
            [Table("b"), PgIndex(nameof(Id), Name = "ix_a_x")] public class B { public int Id { get; set; } }
            """);
        Assert.That(schema.OfType<Core.Schemas.Objects.Index>().Select(i => i.Id.Name), Is.EqualTo(new[] { "ix_a_x1", "ix_a_x2", "ix_a_x" }));
    }
}
