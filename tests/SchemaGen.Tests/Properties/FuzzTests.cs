using System.Text;
using CsCheck;
using NUnit.Framework;
using SchemaGen.Cli;
using SchemaGen.Cli.Configuration;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Migrations;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Properties;

/// <summary>Whatever a file or a name holds, the tool reads it or refuses it.</summary>
public sealed class FuzzTests
{
    private const string Letters = "ab1_.$:+-~>!? \t\n\r\"'\\|=,[]{}()/*#@;\0\u001b\u0085\u00a0\u2028\u202e\ud83d\ude00é<&";
    private static readonly string[] Words =
    [
        "schemagen 1\n", "revision 20260101000000\n", "name x\n", "parents ", "labels ", "depends-on ", "\n\n", "<<<<<<< ", "+ table public.t\n", "+ column public.t.c integer",
        "> table public.t public.u", "- table public.t", "~ enum public.e [a, b]", "+ index public.i table=public.t keys=[{", "default=", "|?", "\"", "\\u202", "not_null", "::error::", "##vso[", "*/",
        "{\"connection\": ", "\"managed\": [", "\"sql\"", "// ", "/* ", "null", "true", "1e9", "}", "]",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Gen.Int[0, Words.Length - 1].Select(i => Words[i]), Gen.Char[Letters].Array[0, 6].Select(c => new string(c))).Array[0, 24].Select(string.Concat);

    [Test]
    public void A_manifest_is_read_or_refused() => Try(text =>
    {
        var folder = RevisionFolder.From(["m/a.schema", "m/wordings"], path => path.EndsWith("wordings", StringComparison.Ordinal) ? "schemagen-wordings 1\n" + text : text);
        Wordings.Apply(Schema.Empty, folder.Wordings);
        return folder.Problems.Count > 0 || folder.Revisions.Count == 1;
    });

    [Test]
    public void Facts_are_read_or_refused() => Try(text =>
    {
        try
        {
            SchemaFacts.Apply(Schema.Empty, text.Split('\n'));
        }
        catch (FormatException)
        {
            // That is the refusal.
        }

        return true;
    });

    [Test]
    public void Settings_are_read_or_refused()
    {
        var file = Path.GetTempFileName();
        Try(text =>
        {
            try
            {
                File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
                SettingsFile.Read(file);
            }
            catch (Exception e) when (e is CommandException or MigrationException)
            {
                // That is the refusal.
            }

            return true;
        }, tests: 2);
        File.Delete(file);
    }

    [Test]
    public void A_name_comes_back_from_sql_and_from_a_manifest_with_nothing_hidden() => Try(name =>
    {
        var id = Column.IdOf(Table.IdOf(name, name), name);
        var word = FactWriter.Word(id.Path);
        return name.Length == 0 || (VisibleText.IsVisible(word) && VisibleText.IsVisible(id.Display) && VisibleText.IsVisible(VisibleText.Comment(name))
            && new FactReader(word).ReadWord() == id.Path && ObjectId.Parse(Column.ObjectKind, id.Path) == id);
    });

    [Test]
    public void A_text_keeps_its_lines_and_nothing_else_that_is_hidden() => Try(text =>
    {
        var lines = VisibleText.Lines(text).Split('\n');
        return lines.Length == text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Length
            && lines.All(l => VisibleText.IsVisible(l.Replace("\t", string.Empty, StringComparison.Ordinal)) && !l.TrimStart().StartsWith("::", StringComparison.Ordinal) && !l.Contains("##vso[", StringComparison.Ordinal));
    });

    private static void Try(Func<string, bool> claim, int tests = 1) => Text.Sample(claim, time: tests * Fuzzing.SecondsOfTest, threads: 1);
}
