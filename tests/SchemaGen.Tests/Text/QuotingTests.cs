using Npgsql;
using NUnit.Framework;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;

namespace SchemaGen.Tests.Text;

/// <summary>Names are quoted as the server quotes them.</summary>
public sealed class QuotingTests
{
    private const string Others = "a$b $a a_b _a a1 1a A aB é a.b a-b a\"b \"a\" a' a\\ a; a--b a/*b a*/b {{a}} ::a ##vso[a] \u202ea \U0001F600 \u00a0 $$ a\tb";

    [Test]
    public async Task Each_keyword_and_each_character_is_quoted_as_by_quote_ident()
    {
        var database = await TestServer.CreateDatabaseAsync();
        var characters = Enumerable.Range(1, 0x17f).SelectMany(c => new[] { $"{(char)c}", $"a{(char)c}", $"{(char)c}a" });
        string[] names = [.. Others.Split(' '), "a b", "a\nb", "a\rb", string.Empty, .. characters];
        var quoted = await AskAsync(database, "SELECT n, quote_ident(n) FROM (SELECT unnest($1::text[]) UNION ALL SELECT word FROM pg_get_keywords()) AS t (n)", names);
        Assert.That(quoted, Has.Count.GreaterThan(names.Length + 400));
        Assert.That(quoted.Where(q => SqlIdentifier.Quote(q.Name) != q.Quoted && !IsNewKeyword(q.Name)), Is.Empty);
    }

    [Test]
    public void A_qualified_name_is_taken_apart_as_it_was_put_together() =>
        Assert.That(Others.Split(' ').Select(n => ObjectId.SplitPath(SqlIdentifier.Quote(n, n))), Is.All.EqualTo(new[] { "x", "x" }).Using<IReadOnlyList<string>>((parts, _) => parts.Count == 2 && parts[0] == parts[1]));

    // A word that a later version takes for itself is quoted for all of them: it means the same.
    private static bool IsNewKeyword(string word) => SqlIdentifier.Quote(word) == $"\"{word}\"" && word.All(char.IsAsciiLetterLower);

    private static async Task<List<(string Name, string Quoted)>> AskAsync(string database, string sql, string[] names)
    {
        await using NpgsqlConnection connection = new(database);
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection) { Parameters = { new() { Value = names } } };
        await using var reader = await command.ExecuteReaderAsync();
        List<(string, string)> quoted = [];
        while (await reader.ReadAsync())
        {
            quoted.Add((reader.GetString(0), reader.GetString(1)));
        }

        return quoted;
    }
}
