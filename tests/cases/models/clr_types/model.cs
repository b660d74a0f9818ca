using System.Collections;
using System.Net;
using System.Net.NetworkInformation;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

public enum Plain { A, B }

public enum Small : short { A, B }

[Table("types"), Keyless]
public class Types
{
    public bool Bool { get; set; }
    public sbyte SByte { get; set; }
    public byte Byte { get; set; }
    public short Short { get; set; }
    public ushort UShort { get; set; }
    public int Int { get; set; }
    public uint UInt { get; set; }
    public long Long { get; set; }
    public ulong ULong { get; set; }
    public float Float { get; set; }
    public double Double { get; set; }
    public decimal Decimal { get; set; }
    public char Char { get; set; }
    public string String { get; set; }
    public byte[] Bytes { get; set; }
    public ReadOnlyMemory<byte> Memory { get; set; }
    public DateTime DateTime { get; set; }
    public DateTimeOffset DateTimeOffset { get; set; }
    public DateOnly DateOnly { get; set; }
    public TimeOnly TimeOnly { get; set; }
    public TimeSpan TimeSpan { get; set; }
    public Guid Guid { get; set; }
    public BigInteger BigInteger { get; set; }
    public BitArray BitArray { get; set; }
    public IPAddress Address { get; set; }
    public IPNetwork Network { get; set; }
    public (IPAddress Address, int Bits) Cidr { get; set; }
    public PhysicalAddress Mac { get; set; }
    public JsonDocument Document { get; set; }
    public JsonElement Element { get; set; }
    public JsonNode Node { get; set; }
    public JsonObject Object { get; set; }
    public Plain Plain { get; set; }
    public Small? Small { get; set; }
}
