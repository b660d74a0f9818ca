using NUnit.Framework;
using SchemaGen.Core.Text;

namespace SchemaGen.Tests.Text;

public sealed class WordDifferenceTests
{
    private const string View = "SELECT cars.id, cars.make, cars.model, cars.year, cars.price FROM cars JOIN makers ON makers.id = cars.maker_id WHERE ";

    [TestCase("0", "1", "0 -> 1")]
    [TestCase("a\n  = 1", "a\n  = 2", "a = 1 -> a = 2")]
    [TestCase(View + "sold IS NULL ORDER BY cars.id", View + "NOT sold ORDER BY cars.id", "... maker_id WHERE sold IS NULL ORDER BY ... -> ... maker_id WHERE NOT sold ORDER BY ...")]
    [TestCase("a b", "a\u00a0b", "a b -> a\\u00a0b")]
    [TestCase("a b", "a  b", "'a b' -> 'a  b'")]
    [TestCase("a b", "a\tb", "'a b' -> 'a\\tb'")]
    [TestCase("a\u200bb", "ab", "a\\u200bb -> ab")]
    [TestCase("(none)", "x", "(none) -> x")]
    public void What_differs_is_shown_with_a_few_words_around_it(string before, string after, string shown)
    {
        var (old, made) = WordDifference.Of(before, after);
        Assert.That($"{old} -> {made}", Is.EqualTo(shown));
    }

    [Test]
    public void A_whole_new_text_is_shown_by_its_ends()
    {
        var (old, made) = WordDifference.Of(string.Concat(Enumerable.Repeat("one two ", 60)), string.Concat(Enumerable.Repeat("three four ", 60)));
        Assert.That(old.Length + made.Length, Is.LessThan(400));
    }
}
