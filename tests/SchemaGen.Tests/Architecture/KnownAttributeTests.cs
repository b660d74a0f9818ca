using NUnit.Framework;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Tests.Architecture;

/// <summary>The table of attributes has a row for each that the package holds, and no other of its namespace.</summary>
public sealed class KnownAttributeTests
{
    private static readonly IReadOnlyList<Type> Ours = [.. typeof(PgIndexAttribute).Assembly.GetTypes().Where(t => t is { IsPublic: true } && t.IsSubclassOf(typeof(Attribute)))];

    [Test]
    public void Every_attribute_of_the_package_has_a_row() =>
        Assert.That(KnownAttributes.All.Where(a => a.Owner == "SchemaGen").Select(a => a.FullName), Is.EquivalentTo(Ours.Select(t => t.FullName)));

    [Test]
    public void A_row_tells_what_the_class_of_the_attribute_has()
    {
        foreach (var (type, row) in Ours.Select(t => (t, KnownAttributes.Named(t.FullName!)!)))
        {
            var targets = ((AttributeUsageAttribute)Attribute.GetCustomAttribute(type, typeof(AttributeUsageAttribute))!).ValidOn;
            var arguments = type.GetProperties().Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            Assert.Multiple(() =>
            {
                Assert.That(row.IsNamed && !arguments.Contains("Name"), Is.False, row.Name);
                Assert.That(row.Sql.Select(s => s.Name).Where(n => !arguments.Contains(n)), Is.Empty, row.Name);
                Assert.That(row.Places.HasFlag(AttributePlaces.Column) && !targets.HasFlag(AttributeTargets.Property), Is.False, row.Name);
                Assert.That(row.Places.HasFlag(AttributePlaces.Table) && !targets.HasFlag(AttributeTargets.Class), Is.False, row.Name);
            });
        }
    }
}
