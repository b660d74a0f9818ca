using CsCheck;
using NUnit.Framework;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Text;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Text;

/// <summary>Texts that nobody writes, made of what ends and begins quotes, comments, bodies and statements.</summary>
public sealed class SqlFuzzTests
{
    private const int TextsOfARound = 2000;

    private static readonly string[] Pieces =
    [
        "'", "''", "E'", "U&'", "U&\"", "\"", "$$", "$a$", "$a", "$1", "\\", "\\'", "--", "/*", "*/", ";", "(", ")", "[", "]", ".", ",", "\n", "\r", "\r\n", " ", "\t", "\0", "\uFEFF", "\u00A0", "\uD800", "1", "1e5", "x",
        "create function f() ", "begin atomic ", "case ", "end ", " as ", "copy t from stdin;\n", "\\.\n", "set standard_conforming_strings = off;", "select ", "null",
    ];

    private static readonly Gen<string> Texts = Gen.Frequency(
        (4, Gen.OneOf([.. Pieces.Select(p => Gen.Const(p))]).Array[0, 60].Select(string.Concat)),
        (1, Gen.String));

    [Test]
    public void Any_text_is_cut_into_tokens_that_cover_it_exactly() => Fuzzing.Run(() => Texts.Sample(Covers, iter: TextsOfARound));

    [Test]
    public void Any_text_is_split_or_refused_with_a_line_of_its_own() => Fuzzing.Run(() => Texts.Sample(IsSplitOrRefused, iter: TextsOfARound));

    // What takes time that grows with the square of the length would not end here.
    [TestCase("'a'\n")]
    [TestCase("$a")]
    [TestCase("$a$b")]
    [TestCase("/*")]
    [TestCase("(")]
    [TestCase("create function f() begin atomic ;")]
    [TestCase("select a -- b\r")]
    public void A_text_of_megabytes_is_split_at_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1 << 20));

        Assert.That(Covers(text) && IsSplitOrRefused(text), Is.True);
    }

    private static bool Covers(string text)
    {
        var end = 0;
        foreach (var token in SqlLexer.Tokens(text))
        {
            if (token.Start != end || token.Length <= 0)
            {
                return false;
            }

            end += token.Length;
        }

        return end == text.Length;
    }

    private static bool IsSplitOrRefused(string text)
    {
        var lines = text.Count(c => c is '\n' or '\r') + 1;
        try
        {
            var end = 0;
            foreach (var statement in SqlSplitter.Split(text))
            {
                var at = text.IndexOf(statement.Text, end, StringComparison.Ordinal);
                if (at < 0 || statement.Text.Length == 0 || statement.Line < 1 || statement.Line > lines)
                {
                    return false;
                }

                end = at + statement.Text.Length;
            }

            return true;
        }
        catch (SqlSyntaxException e)
        {
            return e.Line >= 1 && e.Line <= lines;
        }
    }
}
