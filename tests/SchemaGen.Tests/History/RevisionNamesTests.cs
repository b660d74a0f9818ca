using NUnit.Framework;
using SchemaGen.Core.History;

namespace SchemaGen.Tests.History;

public sealed class RevisionNamesTests
{
    [Test]
    public void An_id_is_the_time_and_moves_on_when_it_is_taken()
    {
        var time = new DateTimeOffset(2026, 12, 31, 23, 59, 59, TimeSpan.FromHours(1));

        Assert.That(RevisionId.FromTime(time, _ => false), Is.EqualTo("20261231225959"));
        Assert.That(RevisionId.FromTime(time, id => id is "20261231225959" or "20261231230000"), Is.EqualTo("20261231230001"));
    }

    [TestCase("ae1027a6")]
    [TestCase("2026_a-b")]
    [TestCase("heads2")]
    public void An_id_of_letters_digits_and_dashes_is_allowed(string id) => Assert.That(RevisionId.Check(id), Is.Null);

    [TestCase("")]
    [TestCase("head")]
    [TestCase("heads")]
    [TestCase("base")]
    [TestCase("-1")]
    [TestCase("+1")]
    [TestCase("a@b")]
    [TestCase("a:b")]
    [TestCase("a b")]
    [TestCase("é")]
    [TestCase("a234567890123456789012345678901234567890123456789012345678901")]
    public void An_id_that_could_be_a_target_is_refused(string id) => Assert.That(RevisionId.Check(id), Is.Not.Null);

    [TestCase("initial", "r_initial")]
    [TestCase("  Add cars.year & more!", "r_add_cars_year_more")]
    [TestCase("", "r")]
    [TestCase("!!!", "r")]
    [TestCase("a23456789 123456789 123456789 123456789 and", "r_a23456789_123456789_123456789_123456789")]
    [TestCase("Größe", "r_größe")]
    [TestCase("a23456789 123456789 123456789 12345678 1 and", "r_a23456789_123456789_123456789_12345678_1")]
    public void A_file_is_named_by_id_and_message(string name, string stem) => Assert.That(RevisionFileName.Stem("r", name), Is.EqualTo(stem));

    [Test]
    public void The_hash_sees_neither_line_endings_nor_a_byte_order_mark()
    {
        Assert.That(ContentHash.Of("abc"), Is.EqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        Assert.That(ContentHash.Of("\uFEFFa\r\nb"), Is.EqualTo(ContentHash.Of("a\nb")));
        Assert.That(ContentHash.Of("a\nb "), Is.Not.EqualTo(ContentHash.Of("a\nb")));
    }
}
