using NUnit.Framework;
using SchemaGen.Core.Text;

namespace SchemaGen.Tests.Text;

public sealed class VisibleTextTests
{
    [TestCase("plain, with 'quotes', ünïcödé, 日本, \U0001F600", "plain, with 'quotes', ünïcödé, 日本, \U0001F600")]
    [TestCase("a\nb\r\nc\td", @"a\nb\r\nc\td")]
    [TestCase("\0\u001b[31m\u0085\u2028\u2029", @"\u0000\u001b[31m\u0085\u2028\u2029")]
    [TestCase("\u202ename\u2066\u200f\ufeff", @"\u202ename\u2066\u200f\ufeff")]
    [TestCase("\U000E0041", @"\udb40\udc41")]
    [TestCase("::error::x", @"\::error::x")]
    [TestCase("a ##vso[task.complete]x ##[error]y", @"a ##\vso[task.complete]x ##\[error]y")]
    public void What_cannot_be_seen_is_an_escape(string text, string shown) => Assert.That(VisibleText.Of(text), Is.EqualTo(shown));

    // An attribute cannot hold it.
    [Test]
    public void Half_of_a_character_is_an_escape() => Assert.That(VisibleText.Of("\ud800x\udc00"), Is.EqualTo(@"\ud800x\udc00"));

    [TestCase("first\nsecond\r\n\tthird", "first\nsecond\n\tthird")]
    [TestCase("first\n  ::warning::x\rlast", "first\n  \\::warning::x\\rlast")]
    public void A_text_of_several_lines_keeps_them(string text, string shown) => Assert.That(VisibleText.Lines(text), Is.EqualTo(shown));

    [Test]
    public void A_comment_is_not_ended() => Assert.That(VisibleText.Comment("x */ /* y\n"), Is.EqualTo(@"x *\/ /\* y\n"));
}
