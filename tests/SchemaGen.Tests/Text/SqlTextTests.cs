using CsCheck;
using NUnit.Framework;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Tests.Text;

public sealed class SqlTextTests
{
    [Test]
    public void Tokens_cover_any_text_without_a_gap() => Gen.String["ab \"'$-/*\\e(1.;\n\rU&\u00A0"].Sample(
        sql => string.Concat(SqlLexer.Tokens(sql).Select(t => sql.Substring(t.Start, t.Length))) == sql,
        iter: 5000);

    [TestCase("'a''b'", "a'b")]
    [TestCase("E'a\\nb'\n'c\\''", "a\nbc'")]
    [TestCase("'a' -- it's\n 'b'", "ab")]
    [TestCase("'a'' \n ''b'", "a' \n 'b")]
    [TestCase("$x$a'$$b$x$", "a'$$b")]
    public void A_literal_is_read_as_the_server_reads_it(string literal, string value)
    {
        Assert.That(SqlLexer.Tokens(literal).Single().Kind, Is.EqualTo(SqlTokenKind.String));
        Assert.That(SqlLiteral.Unquote(literal), Is.EqualTo(value));
    }

    [TestCase("a + \"B\"\"c\"", "a", "B\"c")]
    [TestCase("'x' || e'\\'y' || $$z$$ || $t$ w $$ $t$ || v", "v")]
    [TestCase("a -- b\n/* c /* d */ e */ + f", "a", "f")]
    [TestCase("lower(A) > 1e5", "a")]
    [TestCase("x$1 > $1", "x$1")]
    [TestCase("U&'d' || n'e' || B'1' || u", "u")]
    [TestCase("ünï = 表", "ünï", "表")]
    [TestCase("ÜNÏ = A", "ÜnÏ", "a")]
    [TestCase("U&\"d\\0061t\\+000061\\\\\" = b", "data\\", "b")]
    [TestCase("a -- b\r+ c", "a", "c")]
    [TestCase("E'x'\n-- it's\n'\\'y' || a", "a")]
    public void Identifiers_stand_outside_of_strings_comments_and_calls(string sql, params string[] expected) =>
        Assert.That(SqlLexer.Identifiers(sql), Is.EquivalentTo(expected));

    [Test]
    public void A_quoted_name_is_one_identifier_of_that_value() => Gen.String[1, 20].Where(n => !n.Contains('\0', StringComparison.Ordinal)).Sample(
        name => SqlLexer.Tokens(SqlIdentifier.Quote(name)).Single() is { IsIdentifier: true } token && token.Value == name,
        iter: 5000);

    [Test]
    public void A_literal_is_one_string_of_that_value() => Gen.String.Sample(
        text => SqlLexer.Tokens(SqlLiteral.Quote(text)).Single().Kind == SqlTokenKind.String && SqlLiteral.Unquote(SqlLiteral.Quote(text)) == text,
        iter: 5000);

    [Test]
    public void A_name_with_a_suffix_is_cut_to_63_bytes_between_characters()
    {
        Assert.That(SqlIdentifier.Cut(new('n', 63), "__old"), Is.EqualTo(new string('n', 58) + "__old"));
        Assert.That(SqlIdentifier.Cut(new string('n', 56) + "😀", "__old"), Is.EqualTo(new string('n', 56) + "__old"));
    }

    [Test]
    public void A_label_is_added_before_the_next_that_was_there()
    {
        var id = EnumType.IdOf("public", "mood");
        EnumType before = new(id, ["b", "d"]);
        Assert.That(before.AddedIn(new(id, ["a", "b", "c", "d", "e"])), Is.EqualTo(new (string, string?)[] { ("a", "b"), ("c", "d"), ("e", null) }));
        Assert.That(before.AddedIn(before), Is.Empty);
    }
}
