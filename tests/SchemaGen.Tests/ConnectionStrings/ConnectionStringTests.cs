using Npgsql;
using NUnit.Framework;
using SchemaGen.Postgres.ConnectionStrings;

namespace SchemaGen.Tests.ConnectionStrings;

public sealed class ConnectionStringTests
{
    private static readonly Func<string, string?> Empty = _ => null;

    [TestCase("postgresql://ann:p%40ss%2Fw%3Ard@db.example:6543/shop")]
    [TestCase("postgres://ann:p%40ss%2Fw%3Ard@db.example:6543/shop")]
    [TestCase("postgresql:///shop?host=db.example&port=6543&user=ann&password=p%40ss%2Fw%3Ard")]
    [TestCase("host=db.example port=6543 dbname=shop user=ann password=p@ss/w:rd")]
    [TestCase("host = db.example port = '6543' dbname=shop user='ann' password='p@ss/w:rd'")]
    [TestCase("Host=db.example;Port=6543;Database=shop;Username=ann;Password=p@ss/w:rd")]
    [TestCase("Server=db.example;Port=6543;Database=shop;User Id=ann;Pwd=p@ss/w:rd;")]
    public void Every_form_means_the_same(string text)
    {
        var parsed = Parse(text);
        Assert.That(
            (parsed.Host, parsed.Port, parsed.Database, parsed.Username, parsed.Password),
            Is.EqualTo(("db.example", 6543, "shop", "ann", "p@ss/w:rd")));
    }

    [TestCase("postgresql://%2Fvar%2Frun%2Fpg/shop", "/var/run/pg")]
    [TestCase("postgresql:///shop?host=/var/run/pg", "/var/run/pg")]
    [TestCase("host=/var/run/pg", "/var/run/pg")]
    [TestCase("postgresql://[::1]:5433/shop", "::1")]
    [TestCase("postgresql://a:5433,b:5434/shop", "a:5433,b:5434")]
    [TestCase("host=a,b port=5433", "a:5433,b:5433")]
    [TestCase("postgresql://ann@db", "db")]
    public void Hosts_of_every_kind_are_read(string text, string host) => Assert.That(Parse(text).Host, Is.EqualTo(host));

    [TestCase(@"host=h password='it\'s; a \\ b'", @"it's; a \ b")]
    [TestCase(@"host=h password=a\ b", "a b")]
    [TestCase("postgresql://u:100%25+@h", "100%+")]
    [TestCase("Host=h;Password=\"a;b\"", "a;b")]
    public void Passwords_are_unescaped_as_their_form_says(string text, string password) =>
        Assert.That(Parse(text).Password, Is.EqualTo(password));

    [TestCase("postgresql://h/db?sslmode=require", SslMode.Require)]
    [TestCase("postgresql://h/db?ssl=true", SslMode.Require)]
    [TestCase("Host=h;SSL Mode=Disable", SslMode.Disable)]
    public void Ssl_modes_are_understood(string text, SslMode mode) => Assert.That(Parse(text).SslMode, Is.EqualTo(mode));

    [Test]
    public void What_is_missing_comes_from_the_environment()
    {
        var parsed = Parse("dbname=shop", ("PGHOST", "h"), ("PGPORT", "6000"), ("PGUSER", "ann"), ("PGPASSWORD", "x"), ("PGDATABASE", "other"), ("PGSSLMODE", "allow"), ("PGPASSFILE", "/pass"));
        Assert.That(
            (parsed.Host, parsed.Port, parsed.Username, parsed.Password, parsed.Database, parsed.SslMode, parsed.Passfile),
            Is.EqualTo(("h", 6000, "ann", "x", "shop", SslMode.Allow, "/pass")));
    }

    [Test]
    public void What_is_written_wins_over_the_environment()
    {
        var parsed = Parse("Host=h;Port=5432;Username=ann", ("PGHOST", "other"), ("PGPORT", "6000"), ("PGUSER", "bob"));
        Assert.That((parsed.Host, parsed.Port, parsed.Username), Is.EqualTo(("h", 5432, "ann")));
    }

    [TestCase("service=shop", "")]
    [TestCase("postgresql://?service=shop", "")]
    [TestCase("", "shop")]
    public void A_service_fills_what_is_missing_before_the_variables_do(string text, string variable)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "# ours\n[other]\nhost=no\n\n[shop]\nhost=from-service\nport = 6000\n[more]\nuser=no\n");
        var parsed = Parse(text, ("PGSERVICEFILE", file), ("PGSERVICE", variable), ("PGHOST", "from-variable"), ("PGUSER", "ann"));
        File.Delete(file);
        Assert.That((parsed.Host, parsed.Port, parsed.Username), Is.EqualTo(("from-service", 6000, "ann")));
    }

    [Test]
    public void Without_a_host_the_local_server_is_meant() =>
        Assert.That(Parse("port=1 dbname=shop").Host, Is.EqualTo("localhost"));

    [TestCase("mysql://u:hush@h/db", "begins with postgresql://")]
    [TestCase("postgresql://u:hu/sh@h/db", "'@' behind its host")]
    [TestCase("postgresql://u:hush/x", "host or port")]
    [TestCase("postgresql://u:12/hush@h/db", "'@' behind its host")]
    [TestCase("postgresql://u:12?hush@h/db", "'@' behind its host")]
    [TestCase("postgresql://u:12?hush=1@h/db", "'@' behind its host")]
    [TestCase("postgresql://h/db?password=x&hush=1", "may be a piece of a password")]
    [TestCase("host=h password=x hush=1", "may be a piece of a password")]
    [TestCase("host=h password=x hush='1", "character 24")]
    [TestCase("hush://u:p@h/db", "begins with postgresql://")]
    [TestCase("postgres:/u:hush@h/db", "neither")]
    [TestCase("postgresql://u:hush%2@h/db", "'%'")]
    [TestCase("postgresql://h:70000/db", "host or port")]
    [TestCase("postgresql://[::1/db", "host or port")]
    [TestCase("postgresql://h/db?colour=red", "'colour'")]
    [TestCase("host=h colour=red", "'colour'")]
    [TestCase("host=h sslmode=perhaps", "'sslmode' cannot be 'perhaps'")]
    [TestCase("host=h port=hush", "'port' is not a number")]
    [TestCase("host=h password='hush", "no closing quote")]
    [TestCase("host=h password=hu sh", "neither")]
    [TestCase("hush", "neither")]
    [TestCase("Host=h;Port=hush", "cannot be read")]
    [TestCase("Host=h;Hue=hush", "cannot be read")]
    [TestCase("host=a,b port=1,2,3", "2 hosts and 3 ports")]
    [TestCase("service=none", "no definition of the service 'none'")]
    public void Bad_input_is_told_in_one_sentence_without_its_secrets(string text, string expected)
    {
        var error = Assert.Throws<ConnectionStringException>(() => ConnectionString.Parse(text, Empty));
        Assert.That(error!.Message, Does.Contain(expected).And.Not.Contain("hu"));
    }

    [TestCase("postgresql://ann:hush@h/shop", "postgresql://ann@h:5432/shop")]
    [TestCase("host=h port=6000 user=ann password=hush", "postgresql://ann@h:6000/")]
    [TestCase("Host=/run/pg;Database=shop;Username=ann;Password=hush", "postgresql://ann@/shop?host=/run/pg")]
    [TestCase("Host=/run/pg;Port=6000;Database=shop", "postgresql:///shop?host=/run/pg&port=6000")]
    [TestCase("Host=::1;Database=a b", "postgresql://[::1]:5432/a%20b")]
    [TestCase("postgresql://a:1,b:2/shop?password=hush", "postgresql://a:1,b:2/shop")]
    public void A_connection_is_shown_without_its_password(string text, string shown) =>
        Assert.That(ConnectionString.Display(text), Is.EqualTo(shown));

    [Test]
    public void The_variables_take_psql_to_the_same_place()
    {
        var variables = ConnectionString.ToVariables("postgresql://ann:x@h:6000/shop");
        Assert.That(
            variables.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}={v.Value}"),
            Is.EqualTo(new[] { "PGDATABASE=shop", "PGHOST=h", "PGPASSWORD=x", "PGPORT=6000", "PGUSER=ann" }));
    }

    [TestCase("PGHOST", true)]
    [TestCase("PGSERVICE", true)]
    [TestCase("PGUSER", false)]
    public void The_environment_names_a_server_or_it_does_not(string variable, bool expected) =>
        Assert.That(ConnectionString.IsInEnvironment(name => name == variable ? "x" : null), Is.EqualTo(expected));

    private static NpgsqlConnectionStringBuilder Parse(string text, params (string Name, string Value)[] variables) =>
        new(ConnectionString.Parse(text, name => Array.Find(variables, v => v.Name == name).Value));
}
