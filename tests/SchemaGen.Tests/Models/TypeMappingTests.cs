using NUnit.Framework;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Models;

public sealed class TypeMappingTests
{
    private const string Stubs = """

        namespace NodaTime { public struct Instant; public struct ZonedDateTime; public struct OffsetDateTime; public struct LocalDateTime; public struct LocalDate; public struct LocalTime; public struct OffsetTime;
            public class Period; public struct Duration; public struct Interval; public class DateInterval; public class DateTimeZone; }
        namespace NetTopologySuite.Geometries { public class Geometry; public class Point : Geometry; public class LineString : Geometry; public class Polygon : Geometry; public class MultiPoint : Geometry;
            public class MultiLineString : Geometry; public class MultiPolygon : Geometry; public class GeometryCollection : Geometry; }
        namespace Microsoft.EntityFrameworkCore { public struct LTree; public class PrecisionAttribute(int precision, int scale = 0) : Attribute; public class UnicodeAttribute(bool unicode = true) : Attribute; }
        public enum Plain { A, B }
        public enum Small : byte { A }
        public enum Long : long { A }
        [PgEnum] public enum Mood { Happy }
        """;

    [TestCase("bool", "boolean")]
    [TestCase("sbyte", "smallint")]
    [TestCase("byte", "smallint")]
    [TestCase("short", "smallint")]
    [TestCase("ushort", "integer")]
    [TestCase("int", "integer")]
    [TestCase("uint", "bigint")]
    [TestCase("long", "bigint")]
    [TestCase("ulong", "numeric(20,0)")]
    [TestCase("float", "real")]
    [TestCase("double", "double precision")]
    [TestCase("decimal", "numeric")]
    [TestCase("char", "character(1)")]
    [TestCase("string", "text")]
    [TestCase("Guid", "uuid")]
    [TestCase("byte[]", "bytea")]
    [TestCase("ReadOnlyMemory<byte>", "bytea")]
    [TestCase("DateTime", "timestamp with time zone")]
    [TestCase("DateTimeOffset", "timestamp with time zone")]
    [TestCase("DateOnly", "date")]
    [TestCase("TimeOnly", "time without time zone")]
    [TestCase("TimeSpan", "interval")]
    [TestCase("System.Numerics.BigInteger", "numeric")]
    [TestCase("System.Collections.BitArray", "bit varying")]
    [TestCase("System.Net.IPAddress", "inet")]
    [TestCase("(System.Net.IPAddress, int)", "cidr")]
    [TestCase("System.Net.IPNetwork", "cidr")]
    [TestCase("System.Net.NetworkInformation.PhysicalAddress", "macaddr")]
    [TestCase("System.Text.Json.JsonDocument", "jsonb")]
    [TestCase("System.Text.Json.JsonElement", "jsonb")]
    [TestCase("System.Text.Json.Nodes.JsonNode", "jsonb")]
    [TestCase("Dictionary<string, string>", "hstore")]
    [TestCase("NpgsqlTypes.NpgsqlTsVector", "tsvector")]
    [TestCase("NpgsqlTypes.NpgsqlTsQuery", "tsquery")]
    [TestCase("NpgsqlTypes.NpgsqlPoint", "point")]
    [TestCase("NpgsqlTypes.NpgsqlLine", "line")]
    [TestCase("NpgsqlTypes.NpgsqlLSeg", "lseg")]
    [TestCase("NpgsqlTypes.NpgsqlBox", "box")]
    [TestCase("NpgsqlTypes.NpgsqlPath", "path")]
    [TestCase("NpgsqlTypes.NpgsqlPolygon", "polygon")]
    [TestCase("NpgsqlTypes.NpgsqlCircle", "circle")]
    [TestCase("NpgsqlTypes.NpgsqlInet", "inet")]
    [TestCase("NpgsqlTypes.NpgsqlCidr", "cidr")]
    [TestCase("NpgsqlTypes.NpgsqlInterval", "interval")]
    [TestCase("NpgsqlTypes.NpgsqlLogSequenceNumber", "pg_lsn")]
    [TestCase("NpgsqlTypes.NpgsqlTid", "tid")]
    [TestCase("NpgsqlTypes.NpgsqlRange<int>", "int4range")]
    [TestCase("NpgsqlTypes.NpgsqlRange<long>", "int8range")]
    [TestCase("NpgsqlTypes.NpgsqlRange<decimal>", "numrange")]
    [TestCase("NpgsqlTypes.NpgsqlRange<DateTime>", "tstzrange")]
    [TestCase("NpgsqlTypes.NpgsqlRange<DateOnly>", "daterange")]
    [TestCase("NpgsqlTypes.NpgsqlRange<NodaTime.LocalDateTime>", "tsrange")]
    [TestCase("NpgsqlTypes.NpgsqlRange<int>[]", "int4multirange")]
    [TestCase("List<NpgsqlTypes.NpgsqlRange<DateTime>>", "tstzmultirange")]
    [TestCase("int[]", "integer[]")]
    [TestCase("int?[]", "integer[]")]
    [TestCase("int[,]", "integer[]")]
    [TestCase("byte[][]", "bytea[]")]
    [TestCase("List<string>", "text[]")]
    [TestCase("IList<Guid>", "uuid[]")]
    [TestCase("IReadOnlyList<DateOnly>", "date[]")]
    [TestCase("ICollection<decimal>", "numeric[]")]
    [TestCase("Plain", "integer")]
    [TestCase("Small", "smallint")]
    [TestCase("Long", "bigint")]
    [TestCase("Mood", "public.mood")]
    [TestCase("Mood[]", "public.mood[]")]
    [TestCase("NodaTime.Instant", "timestamp with time zone")]
    [TestCase("NodaTime.ZonedDateTime", "timestamp with time zone")]
    [TestCase("NodaTime.OffsetDateTime", "timestamp with time zone")]
    [TestCase("NodaTime.LocalDateTime", "timestamp without time zone")]
    [TestCase("NodaTime.LocalDate", "date")]
    [TestCase("NodaTime.LocalTime", "time without time zone")]
    [TestCase("NodaTime.OffsetTime", "time with time zone")]
    [TestCase("NodaTime.Period", "interval")]
    [TestCase("NodaTime.Duration", "interval")]
    [TestCase("NodaTime.Interval", "tstzrange")]
    [TestCase("NodaTime.DateInterval", "daterange")]
    [TestCase("NodaTime.DateInterval[]", "datemultirange")]
    [TestCase("NodaTime.DateTimeZone", "text")]
    [TestCase("NetTopologySuite.Geometries.Geometry", "geometry")]
    [TestCase("NetTopologySuite.Geometries.Point", "geometry")]
    [TestCase("NetTopologySuite.Geometries.LineString", "geometry")]
    [TestCase("NetTopologySuite.Geometries.Polygon", "geometry")]
    [TestCase("NetTopologySuite.Geometries.MultiPoint", "geometry")]
    [TestCase("NetTopologySuite.Geometries.MultiLineString", "geometry")]
    [TestCase("NetTopologySuite.Geometries.MultiPolygon", "geometry")]
    [TestCase("NetTopologySuite.Geometries.GeometryCollection", "geometry")]
    [TestCase("Microsoft.EntityFrameworkCore.LTree", "ltree")]
    public void ATypeOfDotNetIsTheTypeThatNpgsqlGivesIt(string clr, string sql)
    {
        Assert.That(TypeOf(clr), Is.EqualTo(sql));
        Assert.That(TypeOf(clr + "?"), Is.EqualTo(sql));
    }

    [TestCase("Uri")]
    [TestCase("object")]
    [TestCase("int[][]")]
    [TestCase("Half")]
    [TestCase("Type")]
    [TestCase("Dictionary<string, int>")]
    [TestCase("List<Uri>")]
    [TestCase("NpgsqlTypes.NpgsqlRange<string>")]
    public void ATypeWithoutMappingIsReportedAtItsProperty(string clr) =>
        Assert.That(ModelText.Problems(Source(clr)), Is.EqualTo(new[] { "SG1001@4" }));

    [TestCase("[MaxLength(40)] public string", "character varying(40)")]
    [TestCase("[StringLength(40, MinimumLength = 2)] public string", "character varying(40)")]
    [TestCase("[MaxLength] public string", "text")]
    [TestCase("[MaxLength(40)] public byte[]", "bytea")]
    [TestCase("[Unicode(false)] public string", "text")]
    [TestCase("[Precision(18, 2)] public decimal", "numeric(18,2)")]
    [TestCase("[Precision(18)] public decimal", "numeric(18,0)")]
    [TestCase("[Precision(3)] public DateTime", "timestamp(3) with time zone")]
    [TestCase("[Precision(0)] public TimeOnly", "time(0) without time zone")]
    [TestCase("[Precision(0)] public TimeSpan", "interval(0)")]
    [TestCase("[Column(TypeName = \"varchar(40)\")] public Uri", "character varying(40)")]
    [TestCase("[Column(TypeName = \"jsonb\")] public object", "jsonb")]
    [TestCase("[Column(TypeName = \"timestamp\")] public DateTime", "timestamp without time zone")]
    [TestCase("[Column(TypeName = \"citext\")] public string", "citext")]
    [TestCase("[Column(TypeName = \"mood\")] public string", "public.mood")]
    [TestCase("[Column(TypeName = \"Mood[]\")] public string[]", "public.mood[]")]
    [TestCase("[Column(TypeName = \"decimal(10, 2)\")] public decimal", "numeric(10,2)")]
    public void LengthPrecisionAndTypeNameDecideTheRest(string property, string sql)
    {
        var schema = ModelText.Schema($$"""
            using Microsoft.EntityFrameworkCore;
            [Table("t"), Keyless] public class T { {{property}} X { get; set; } = default!; }
            namespace Microsoft.EntityFrameworkCore { public class KeylessAttribute : Attribute; }

            """ + Stubs.Replace("namespace", "\nnamespace", StringComparison.Ordinal));
        Assert.That(schema.Column("x").Type.Text, Is.EqualTo(sql));
    }

    [TestCase("serial", "integer")]
    [TestCase("bigserial", "bigint")]
    [TestCase("SmallSerial", "smallint")]
    public void SerialIsASequenceThatItsColumnOwns(string serial, string type)
    {
        var schema = ModelText.Schema($$"""[Table("t")] public class T { [Column(TypeName = "{{serial}}")] public long Id { get; set; } }""");
        var column = schema.Column("id");
        Assert.Multiple(() =>
        {
            Assert.That(column.Type.Text, Is.EqualTo(type));
            Assert.That(column.NotNull);
            Assert.That(column.Identity, Is.Null);
            Assert.That(column.Default!.Canonical, Is.EqualTo("nextval('public.t_id_seq'::regclass)"));
            Assert.That(schema.Only<Sequence>(), Is.EqualTo(new Sequence(Sequence.IdOf("public", "t_id_seq"), type, SequenceOptions.Default(type))));
            Assert.That(schema.Only<SequenceOwner>().Column, Is.EqualTo(column.Id));
        });
    }

    [TestCase("DateTime", "timestamp with time zone")]
    [TestCase("Guid?", "uuid")]
    [TestCase("decimal", "numeric")]
    [TestCase("List<string>", "text[]")]
    [TestCase("byte[]", "bytea")]
    [TestCase("NpgsqlRange<int>", "int4range")]
    [TestCase("Instant", "timestamp with time zone")]
    [TestCase("IPAddress", "inet")]
    public void ATypeWhoseAssemblyIsMissingIsKnownByItsName(string clr, string sql)
    {
        var model = ModelText.ReadWithoutReferences($$"""[Table("t"), Keyless] public class T { public {{clr}} X { get; set; } }""");
        Assert.That(model.Diagnostics, Is.Empty);
        Assert.That(model.Schema.Column("x").Type.Text, Is.EqualTo(sql));
    }

    [Test]
    public void ARowVersionIsXminAndNoColumnOfTheModel()
    {
        var schema = ModelText.Schema("""[Table("t")] public class T { public int Id { get; set; } [Timestamp] public uint Version { get; set; } }""");
        Assert.That(schema.OfType<Column>().Select(c => c.Id.Name), Is.EqualTo(new[] { "id" }));
    }

    private static string TypeOf(string clr)
    {
        Model model = ModelText.Read(Source(clr));
        Assert.That(model.Diagnostics, Is.Empty);
        return model.Schema.Column("x").Type.Text;
    }

    private static string Source(string clr) => $$"""
        [Table("t")] public class T
        {
            public int Id { get; set; }
            public {{clr}} X { get; set; } = default!;
        }

        """ + Stubs;
}
