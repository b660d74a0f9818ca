using NUnit.Framework;
using SchemaGen.Core.Text;
using SchemaGen.Tests.Sites;

namespace SchemaGen.Tests.Commands;

/// <summary>Names that PostgreSQL takes and that end a line, a comment, a string or a log, for every kind of object that has one.</summary>
public sealed class HostileNamesTests
{
    private static readonly string[] Names =
    [
        "a\nb", "a\tb", "\u001b[31mred", "\u0085nel", "a\u2028b", "a\u2029b", "\u202eabc", "a\u2066b", "\u200fa", "\ufeffbom", "zero\u200bwidth", "\u007f", "\ue000",
        "a*/b", "/*a", "--a", "a--", "a;b", "; DROP TABLE x;--", "x\nDROP TABLE customers;--", "a\"b", "\"\"", "a'b", "a\\b", "\\", "\\nb", "$$", "$a$", "a$b", "$1", "{{ a }}", "{% a %}", "{a}",
        "[a]", "a.b", ".", "..", "../a", "a/b", "%s", " a", "a ", "-", "+", "~", "> a", "+ table x", "<<<<<<< a", "::error::a", "\n::error::a", "##vso[a]b", "##[group]", "select", "user",
        "CamelCase", "ÄÖÜ", "日本語", "\U0001F600", "e\u0301", "1a", "#region", "@class", "null", "head", "</summary>", "]]>", "&amp;", "\"; Evil(); \"", "a|b", "a=b", "a,b", "(a)", "a::b",
    ];

    [Test]
    public async Task They_go_through_classes_manifests_and_sql_and_hide_nothing()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", "{ \"privileges\": \"manage\" }");
        await fixture.ExecuteAsync(Sql);
        try
        {
            List<ToolResult> answers = [await fixture.DoAsync("scaffold", "-v", "--output", "Models"), await fixture.DoAsync("stamp", "head"), await fixture.DoAsync("check", "-v")];
            var dump = await fixture.DumpAsync();
            AssertFiles(fixture);
            answers.Add(await fixture.DoAsync("docs", "--of", "database", "--output", "site"));
            SiteLinks.AssertWhole(Path.Combine(fixture.Folder, "site"));
            Directory.Delete(Path.Combine(fixture.Folder, "site"), recursive: true);

            // What was read is kept for the next command.
            answers.Add(await fixture.DoAsync("check"));
            answers.Add(await fixture.DoAsync("check", "--offline"));
            answers.Add(await fixture.DoAsync("revision", "-m", "none"));
            Assert.That(answers[^1].Error, Does.Contain("nothing to do"));
            answers.Add(await fixture.DoAsync("downgrade", "base"));
            answers.Add(await fixture.RunAsync("check", "--format", "json"));
            answers.Add(await fixture.DoAsync("upgrade"));
            Assert.That(await fixture.DumpAsync(), Is.EqualTo(dump));
            answers.Add(await fixture.DoAsync("check"));
            answers.Add(await fixture.DoAsync("show"));
            answers.ForEach(AssertVisible);
        }
        finally
        {
            await fixture.ExecuteAsync(string.Concat(Names.Select(n => $"DROP OWNED BY {Quote(n)}; DROP ROLE {Quote(n)};")));
        }
    }

    [Test]
    public async Task Models_with_such_names_are_read_twice_and_recorded_in_comments_that_none_of_them_ends()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(string.Join('\n', Names.Select((n, i) => $"[Table({Literal(n)})] public class T{i} {{ public int Id {{ get; set; }} [Column({Literal(n)})] public int Value {{ get; set; }} }}")));
        var first = await fixture.RunAsync("check", "--offline");
        Assert.That((first.Code, await fixture.RunAsync("check", "--offline")), Is.EqualTo((1, first)));
        AssertVisible(first);
        AssertVisible(await fixture.DoAsync("revision", "-m", "first"));
        AssertFiles(fixture);
        AssertVisible(await fixture.DoAsync("upgrade"));
        AssertVisible(await fixture.DoAsync("check"));
    }

    [TestCase("a\\rb", "carriage return")]
    [TestCase("a\\0b", "NUL")]
    [TestCase("\\ud800", "surrogate")]
    [TestCase(" ", "empty")]
    public async Task A_name_that_no_server_or_no_file_keeps_is_refused(string name, string said)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model($"[Table(\"{name}\")] public class Car {{ public int Id {{ get; set; }} }}");
        await InputTests.FailsAsync(fixture, ["revision", "--offline", "-m", "first"], "Models.cs(1,", "SG1007", said);
    }

    [Test]
    public async Task A_carriage_return_in_a_name_of_a_database_is_refused()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await fixture.ExecuteAsync("CREATE TABLE \"a\rb\" (id int)");
        await InputTests.FailsAsync(fixture, ["scaffold", "--output", "Models"], @"table a\rb", "carriage return");
    }

    [Test]
    public async Task A_cache_that_cannot_be_read_is_read_anew()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        fixture.Environment["XDG_CACHE_HOME"] = Path.Combine(fixture.Environment["HOME"]!, "cache");
        var first = await fixture.RunAsync("check", "--offline");
        var cache = Directory.EnumerateFiles(fixture.Environment["XDG_CACHE_HOME"]!, "*", SearchOption.AllDirectories).Single();
        var text = await File.ReadAllTextAsync(cache);
        foreach (var line in new[] { "@", "@\ttable", "+", "+ column x", "<\ttable\ta\tb", "~\tSG1", "@\ttable\tpublic.t\t99999999999\t1\tx", "!\tnothing\tx" })
        {
            await File.WriteAllTextAsync(cache, text + line + "\n");
            Assert.That(await fixture.RunAsync("check", "--offline"), Is.EqualTo(first), line);
        }

        Assert.That(await File.ReadAllTextAsync(cache), Is.EqualTo(text));
    }

    private static string Sql => "CREATE SCHEMA k; CREATE FUNCTION k.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'; CREATE TABLE k.plain (id int PRIMARY KEY);"
        + string.Concat(new[] { "enums", "domains", "sequences", "tables", "views", "functions" }.Select(s => $"CREATE SCHEMA {s};"))
        + string.Concat(Names.Select(n => (Name: Quote(n), Text: SqlLiteral.Quote(n))).Select(n => $"""
            CREATE SCHEMA {n.Name};
            CREATE TYPE enums.{n.Name} AS ENUM ({n.Text}, 'other');
            CREATE DOMAIN domains.{n.Name} AS text CONSTRAINT {n.Name} CHECK (VALUE <> {n.Text});
            CREATE SEQUENCE sequences.{n.Name};
            CREATE TABLE tables.{n.Name} ({n.Name} enums.{n.Name} DEFAULT {n.Text}, of_domain domains.{n.Name}, own int CONSTRAINT {n.Name} CHECK (own > 0), id int PRIMARY KEY);
            COMMENT ON TABLE tables.{n.Name} IS {n.Text};
            CREATE INDEX {n.Name} ON k.plain (id);
            CREATE VIEW views.{n.Name} AS SELECT own AS {n.Name} FROM tables.{n.Name};
            CREATE FUNCTION functions.{n.Name}() RETURNS text LANGUAGE sql AS 'SELECT 1::text';
            CREATE TRIGGER {n.Name} BEFORE INSERT ON tables.{n.Name} FOR EACH ROW EXECUTE FUNCTION k.f();
            CREATE POLICY {n.Name} ON tables.{n.Name} USING (own > 1);
            CREATE ROLE {n.Name};
            GRANT SELECT ON tables.{n.Name} TO {n.Name};

            """));

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Literal(string text) => $"\"{string.Concat(text.Select(c => $"\\u{(int)c:x4}"))}\"";

    private static void AssertVisible(ToolResult answer)
    {
        foreach (var line in $"{answer.Output}\n{answer.Error}".Split('\n'))
        {
            Assert.That(VisibleText.IsVisible(line.Replace('\t', ' ')) && !line.TrimStart().StartsWith("::", StringComparison.Ordinal) && !line.Contains("##vso[", StringComparison.Ordinal), VisibleText.Of(line));
        }
    }

    // Of SQL that is so of the comments: a statement has to say the name as it is.
    private static void AssertFiles(ToolFixture fixture)
    {
        foreach (var file in Directory.EnumerateFiles(fixture.Folder, "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".schema", StringComparison.Ordinal)))
        {
            Assert.That(File.ReadAllText(file).Split('\n').Where(l => !VisibleText.IsVisible(l)).Select(VisibleText.Of), Is.Empty, file);
        }

        var comments = fixture.Read("migrations/*.up.sql").Split('\n').Where(l => l.StartsWith("-- ", StringComparison.Ordinal)).ToList();
        Assert.That(comments, Has.Count.GreaterThan(Names.Length));
        Assert.That(comments.Where(c => !VisibleText.IsVisible(c) || c.Contains("*/", StringComparison.Ordinal) || c.Contains("##vso[", StringComparison.Ordinal)), Is.Empty);
    }
}
