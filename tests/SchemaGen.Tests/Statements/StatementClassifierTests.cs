using System.Text.RegularExpressions;
using NUnit.Framework;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;

namespace SchemaGen.Tests.Statements;

public sealed class StatementClassifierTests
{
    [TestCase("create view v as select 1", StatementUse.Create, "view")]
    [TestCase("CREATE OR REPLACE /* x */ RECURSIVE VIEW v AS SELECT 1", StatementUse.Create, "view")]
    [TestCase("create constraint trigger t after insert on x execute function f()", StatementUse.Create, "trigger")]
    [TestCase("create operator family f using btree", StatementUse.Create, "operator_family")]
    [TestCase("create operator === (procedure = eq)", StatementUse.Create, "operator")]
    [TestCase("create type t as enum ()", StatementUse.Create, "enum,composite,range")]
    [TestCase("create unlogged table t (a int)", StatementUse.Create, "table")]
    [TestCase("create table t (a int default 1, b text generated always as ('x') stored)", StatementUse.Create, "table")]
    [TestCase("create table t as select 1", StatementUse.Data, "")]
    [TestCase("create table if not exists t (a) with (fillfactor = 10) as values (1)", StatementUse.Data, "")]
    [TestCase("create temp view v as select 1", StatementUse.Session, "")]
    [TestCase("create or replace temporary view v as select 1", StatementUse.Session, "")]
    [TestCase("create user mapping for x server y", StatementUse.Create, "")]
    [TestCase("create user x", StatementUse.Cluster, "")]
    [TestCase("alter user mapping for x server y", StatementUse.Alter, "")]
    [TestCase("alter user x set a = 1", StatementUse.Cluster, "")]
    [TestCase("alter database d set a = 1", StatementUse.Cluster, "")]
    [TestCase("alter system set a = 1", StatementUse.Cluster, "")]
    [TestCase("alter default privileges grant select on tables to x", StatementUse.Privileges, "")]
    [TestCase("alter table only t add a int", StatementUse.Alter, "table")]
    [TestCase("alter routine f() stable", StatementUse.Alter, "function,procedure,aggregate")]
    [TestCase("comment on column t.a is 'x'", StatementUse.Comment, "column,column_comment")]
    [TestCase("comment on role x is 'x'", StatementUse.Cluster, "")]
    [TestCase("grant select (a), update (b) on t to x", StatementUse.Privileges, "")]
    [TestCase("revoke grant option for all on schema s from x", StatementUse.Privileges, "")]
    [TestCase("grant x to y", StatementUse.Cluster, "")]
    [TestCase("revoke admin option for x from y", StatementUse.Cluster, "")]
    [TestCase("grant connect on database d to y", StatementUse.Cluster, "")]
    [TestCase("grant set on parameter work_mem to y", StatementUse.Cluster, "")]
    [TestCase("with a as (select 1) select 1", StatementUse.Query, "")]
    [TestCase("with a as (select 1) delete from t", StatementUse.Data, "")]
    [TestCase("(select 1)", StatementUse.Query, "")]
    [TestCase("select 1 into t", StatementUse.Data, "")]
    [TestCase("copy t from stdin", StatementUse.Data, "")]
    [TestCase("copy t (a) to '/tmp/x'", StatementUse.ServerFile, "")]
    [TestCase("copy (select 1) to program 'x'", StatementUse.ServerFile, "")]
    [TestCase("set transaction read only", StatementUse.Transaction, "")]
    [TestCase("set search_path = x", StatementUse.Session, "")]
    [TestCase("prepare transaction 'x'", StatementUse.Transaction, "")]
    [TestCase("drop view v", StatementUse.Drop, "")]
    [TestCase("drop role r", StatementUse.Cluster, "")]
    [TestCase("truncate t", StatementUse.Drop, "")]
    [TestCase("refresh materialized view v", StatementUse.Maintenance, "")]
    [TestCase("creat view v", StatementUse.Unknown, "")]
    [TestCase("create nothing", StatementUse.Unknown, "")]
    [TestCase("'open'", StatementUse.Unknown, "")]
    public void A_statement_is_known_by_its_first_words(string sql, StatementUse use, string kinds)
    {
        var form = StatementClassifier.Classify(SqlSplitter.Split(sql).Single());

        Assert.That((form.Use, string.Join(",", form.Kinds.Select(k => k.Name))), Is.EqualTo((use, kinds)));
    }

    [Test]
    public void Every_kind_says_its_words_or_is_made_by_a_statement_of_another()
    {
        var parts = ObjectKinds.All.Where(k => k.CreateWords.Count == 0).Select(k => k.Name);

        Assert.That(parts, Is.EquivalentTo(new[]
        {
            "domain_check", "attribute", "column", "partition", "inheritance", "typed_table", "sequence_owner", "primary_key", "unique", "check", "exclusion", "foreign_key", "row_security",
            "trigger_state", "column_setting", "column_comment", "grant", "default_grant", "statement", "cluster", "replica_identity", "row",
        }));
    }

    // psql knows every command of its version.
    [Test]
    public async Task Every_command_that_psql_knows_is_known()
    {
        var help = await TestServer.PsqlAsync(await TestServer.CreateDatabaseAsync(), "\\help *");
        var commands = Regex.Matches(help, "^Command: +(.*?) *$", RegexOptions.Multiline).Select(m => m.Groups[1].Value).ToList();

        Assert.That(commands, Has.Count.GreaterThan(170));
        Assert.That(commands.Where(c => !IsKnown(c)), Is.Empty);
    }

    private static bool IsKnown(string command) => command == "COMMENT"
        || StatementClassifier.Classify(SqlSplitter.Split(command).Single()).Use != StatementUse.Unknown;
}
