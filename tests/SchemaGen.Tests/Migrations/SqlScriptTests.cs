using NUnit.Framework;
using SchemaGen.Core.Scripts;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public sealed class SqlScriptTests
{
    [TestCase("select 1", new[] { "select 1" })]
    [TestCase("select 1;;\n ; select 2 ;", new[] { "select 1", "select 2" })]
    [TestCase("", new string[0])]
    [TestCase("-- nothing; at all\n/* nor; here */", new string[0])]
    [TestCase("select 'a;''b;' , \"c;\"\"d;\"; x", new[] { "select 'a;''b;' , \"c;\"\"d;\"", "x" })]
    [TestCase("select 'a\\'; x", new[] { "select 'a\\'", "x" })]
    [TestCase("select E'a\\';b'; x", new[] { "select E'a\\';b'", "x" })]
    [TestCase("select e'a'';b\\\\'; x", new[] { "select e'a'';b\\\\'", "x" })]
    [TestCase("select E'a'\n  '\\';'; x", new[] { "select E'a'\n  '\\';'", "x" })]
    [TestCase("select namee'a\\'; x", new[] { "select namee'a\\'", "x" })]
    [TestCase("select U&'a\\0041;', b'1;', x'1;', n';'; x", new[] { "select U&'a\\0041;', b'1;', x'1;', n';'", "x" })]
    [TestCase("do $$ a; 'b $$; x", new[] { "do $$ a; 'b $$", "x" })]
    [TestCase("do $a$ $b$; $$ $a$; x", new[] { "do $a$ $b$; $$ $a$", "x" })]
    [TestCase("do $é_1$ ; $é_1$; x", new[] { "do $é_1$ ; $é_1$", "x" })]
    [TestCase("select a$$b; select $1; select $1$", new[] { "select a$$b", "select $1", "select $1$" })]
    [TestCase("select 1 /* a /* ; */ ; */; x", new[] { "select 1", "x" })]
    [TestCase("select 1 -- ; '\n; x", new[] { "select 1", "x" })]
    [TestCase("select 1 --", new[] { "select 1" })]
    [TestCase("create rule r as on insert to t do (select 1; select 2); x", new[] { "create rule r as on insert to t do (select 1; select 2)", "x" })]
    [TestCase("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 END; END; x", new[] { "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 END; END", "x" })]
    [TestCase("create or replace procedure p() begin atomic select 1; end; x", new[] { "create or replace procedure p() begin atomic select 1; end", "x" })]
    [TestCase("create function f(\"begin\" int, begin int) returns int language sql as 'x'; x", new[] { "create function f(\"begin\" int, begin int) returns int language sql as 'x'", "x" })]
    [TestCase("create function f() returns int begin atomic select 1 as end; select x.case from x; end; x", new[] { "create function f() returns int begin atomic select 1 as end; select x.case from x; end", "x" })]
    [TestCase("create function begin() returns int language sql as 'x'; x", new[] { "create function begin() returns int language sql as 'x'", "x" })]
    [TestCase("\uFEFFselect 1;", new[] { "select 1" })]
    [TestCase("-- header\rselect 1;\r-- footer; it\rselect 2", new[] { "select 1", "select 2" })]
    [TestCase("select E'a' -- it's\n  '\\';'; x", new[] { "select E'a' -- it's\n  '\\';'", "x" })]
    [TestCase("select E'a'\r'\\';'; x", new[] { "select E'a'\r'\\';'", "x" })]
    [TestCase("select E'a' '\\'; x", new[] { "select E'a' '\\'", "x" })]
    [TestCase("select U&\"a;\", N'\\'; x", new[] { "select U&\"a;\", N'\\'", "x" })]
    [TestCase("set standard_conforming_strings = off; select 'a\\';b'; set standard_conforming_strings to on; select 'a\\'; x", new[] { "set standard_conforming_strings = off", "select 'a\\';b'", "set standard_conforming_strings to on", "select 'a\\'", "x" })]
    [TestCase("select 1\u00A0; x", new[] { "select 1\u00A0", "x" })]
    [TestCase("select 1;\r\nselect\r\n2;\r\n", new[] { "select 1", "select\r\n2" })]
    public void A_file_is_cut_where_psql_would_cut_it(string sql, string[] statements) =>
        Assert.That(SqlSplitter.Split(sql).Select(s => s.Text), Is.EqualTo(statements));

    [Test]
    public void Each_statement_knows_its_line() =>
        Assert.That(SqlScript.Parse("f.sql", "-- a\n\nselect 1; select\n2;\n/* b\n */ select '\n'; select 3").Statements.Select(s => s.Line), Is.EqualTo([3, 3, 6, 7]));

    [TestCase("select 1;\n\\i other.sql\n", 2, "psql")]
    [TestCase("select 1;\n\nselect 'open;\n", 3, "no end")]
    [TestCase("select 1;\nselect E'a\\';\n", 2, "no end")]
    [TestCase("select \"a;\n", 1, "no end")]
    [TestCase("\ndo $a$ $b$;\n", 2, "no end")]
    [TestCase("select 1;\n/* /* */ \n", 2, "no end")]
    [TestCase("select 1;\ncopy t (a, b) to stdout;\n", 2, "STDOUT")]
    [TestCase("select 1;\n\ncreate unique index concurrently i on t (a);\n", 3, "no-transaction")]
    [TestCase("-- a\n-- schemagen: lock_timeout=soon\nselect 1;\n", 2, "lock_timeout")]
    [TestCase("-- schemagen: no-transaction\nselect 1;\nDISCARD ALL;\n", 3, "releases the lock")]
    [TestCase("-- schemagen: no-transactions\nselect 1;\n", 1, "not known")]
    [TestCase("select 1;\n-- schemagen: no-transaction\nselect 2;\n", 2, "head of the file")]
    [TestCase("select 1;\r\\i other.sql\r", 2, "psql")]
    [TestCase("select 1; -- a\r\n\r\nselect 'open;\r\n", 3, "no end")]
    [TestCase("select 1;\ncopy t (a, b) from stdin csv;\n1,2\n", 2, "no end")]
    public void What_cannot_run_from_a_file_is_refused_with_its_line(string sql, int line, string part)
    {
        var e = Assert.Throws<MigrationException>(() => SqlScript.Parse("f.sql", sql))!;

        Assert.That((e.File, e.Line), Is.EqualTo(("f.sql", line)));
        Assert.That(e.Message, Does.StartWith($"f.sql:{line}: ").And.Contain(part));
    }

    [TestCase("-- schemagen: no-transaction\nselect 1", false)]
    [TestCase("\uFEFF-- a\r\n\r\n  -- schemagen: no-transaction  \r\nselect 1", false)]
    [TestCase("do $$ begin\n-- schemagen: no-transaction\nend $$", true)]
    [TestCase("-- not schemagen: no-transaction", true)]
    [TestCase("", true)]
    public void The_head_of_the_file_says_whether_it_is_one_transaction(string sql, bool inTransaction) =>
        Assert.That(SqlScript.Parse("f.sql", sql).InTransaction, Is.EqualTo(inTransaction));
}
