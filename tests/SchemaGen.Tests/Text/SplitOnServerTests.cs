using CsCheck;
using Npgsql;
using NUnit.Framework;
using SchemaGen.Core.Scripts;

namespace SchemaGen.Tests.Text;

/// <summary>The splitter against the server's own: what is cut out of a script does, one by one, what the whole does that is sent at once.</summary>
public sealed class SplitOnServerTests
{
    private const int Scripts = 40;

    private static readonly string[] Values =
    [
        "'a;b'", "'it''s;'", "'\\'", "E'\\';'", "E'a'\n'\\';'", "E'a' -- it's\n'\\';'", "'a'\r'b;'", "'a' -- c\r\n -- d\n'b'", "$$;'$$", "$t$ $$;$t$", "$é$;$é$", "U&'\\0041;'", "N'\\'", "'x'::text",
        "(select ';' as \"a;\"\"b\")", "(select U&\"d\\0061t\" from (select ';' as dat) x)", "(1 /* ; ' /* \" */ */ + 2)::text", "(case when true then ';' end)",
    ];

    private static readonly string[] Blanks = [" ", "\n", "\r\n", "\t", " -- ; '\n", " --\r", "/* ; ' */", "/* /* ; */ \" */", "\f"];

    private static readonly Gen<string> Statement = Gen.Select(OneOf(Blanks), OneOf(Values).Array[1, 4], OneOf(Blanks), (before, values, after) => $"{before}insert into found select md5({string.Join(after + "||" + after, values)}){after}");

    [Test]
    public async Task Statements_that_are_cut_out_of_a_script_do_what_the_script_does()
    {
        var database = await TestServer.CreateDatabaseAsync();
        await TestServer.ExecuteAsync(database, "create table found (value text, place int generated always as identity)");
        await using NpgsqlConnection connection = new(database);
        await connection.OpenAsync();
        await Statement.Array[1, 6].SampleAsync(
            async statements =>
            {
                var script = string.Join(";", statements);
                await TestServer.SendAsync(database, script);
                var whole = await TakeAsync(database);
                await EachAsync(connection, script);
                Assert.That(await TakeAsync(database), Is.EqualTo(whole).And.Not.Empty, script);
            },
            iter: Scripts,
            threads: 1);
    }

    private static Gen<string> OneOf(string[] texts) => Gen.OneOf([.. texts.Select(t => Gen.Const(t))]);

    // A statement of a batch is sent alone: the server would refuse two.
    private static async Task EachAsync(NpgsqlConnection connection, string script)
    {
        foreach (var statement in SqlSplitter.Split(script))
        {
            await using NpgsqlBatch batch = new(connection) { BatchCommands = { new(statement.Text) } };
            await batch.ExecuteNonQueryAsync();
        }
    }

    private static Task<string> TakeAsync(string database) =>
        TestServer.ScalarAsync<string>(database, "with taken as (delete from found returning *) select coalesce(string_agg(value, ' ' order by place), '') from taken");
}
