using NpgsqlTypes;

[Table("types"), Keyless]
public class Types
{
    public NpgsqlRange<int> Int4 { get; set; }
    public NpgsqlRange<long> Int8 { get; set; }
    public NpgsqlRange<decimal> Num { get; set; }
    public NpgsqlRange<DateTime> At { get; set; }
    public NpgsqlRange<DateOnly>? Day { get; set; }
    public NpgsqlRange<int>[] Several { get; set; }
    public NpgsqlPoint Point { get; set; }
    public NpgsqlLine Line { get; set; }
    public NpgsqlLSeg Segment { get; set; }
    public NpgsqlBox Box { get; set; }
    public NpgsqlPath Path { get; set; }
    public NpgsqlPolygon Polygon { get; set; }
    public NpgsqlCircle Circle { get; set; }
    public NpgsqlTsVector Vector { get; set; }
    public NpgsqlTsQuery Query { get; set; }
    public NpgsqlInet Inet { get; set; }
    public NpgsqlCidr Cidr { get; set; }
    public NpgsqlInterval Interval { get; set; }
    public NpgsqlLogSequenceNumber Lsn { get; set; }
}
