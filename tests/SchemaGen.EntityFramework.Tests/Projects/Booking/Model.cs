using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NpgsqlTypes;

namespace Booking;

public enum SeatClass { Economy, PremiumEconomy, Business }

public abstract class Timestamped
{
    public Instant CreatedAt { get; set; }
    public Instant? UpdatedAt { get; set; }
}

[Index(nameof(Iata), IsUnique = true)]
public class Airport
{
    public int Id { get; set; }
    [Column(TypeName = "char(3)")]
    public string Iata { get; set; } = null!;
    public string Name { get; set; } = null!;
    public DateTimeZone Zone { get; set; } = null!;
    [InverseProperty(nameof(Flight.Origin))]
    public List<Flight> Departures { get; } = [];
    [InverseProperty(nameof(Flight.Destination))]
    public List<Flight> Arrivals { get; } = [];
}

public class Airline
{
    [Key, MaxLength(2)]
    public string Code { get; set; } = null!;
    public string Name { get; set; } = null!;
    public LocalDate Founded { get; set; }
    public List<Aircraft> Fleet { get; } = [];
}

public class Aircraft
{
    [Key]
    public string Registration { get; set; } = null!;
    [ForeignKey(nameof(Airline))]
    public string AirlineCode { get; set; } = null!;
    public Airline Airline { get; set; } = null!;
    public Duration FlightTime { get; set; }
    public Period? CheckEvery { get; set; }
    public List<Seat> Seats { get; } = [];
}

[PrimaryKey(nameof(AircraftRegistration), nameof(Row), nameof(Letter))]
public class Seat
{
    public string AircraftRegistration { get; set; } = null!;
    public Aircraft Aircraft { get; set; } = null!;
    public short Row { get; set; }
    public char Letter { get; set; }
    public SeatClass Class { get; set; }
}

public class Flight : Timestamped
{
    public Guid Id { get; set; }
    public int Number { get; set; }
    public int OriginId { get; set; }
    public Airport Origin { get; set; } = null!;
    public int DestinationId { get; set; }
    public Airport Destination { get; set; } = null!;
    public Aircraft? Aircraft { get; set; }
    public LocalDateTime ScheduledDeparture { get; set; }
    public OffsetDateTime? ActualDeparture { get; set; }
    public LocalTime BoardingTime { get; set; }
    public Interval CheckIn { get; set; }
    public DateInterval Season { get; set; } = null!;
    public List<Passenger> Passengers { get; } = [];
    public NpgsqlRange<int> Gates { get; set; }
    public SeatClass[] Classes { get; set; } = [];
}

public class Passenger : Timestamped
{
    public long Id { get; set; }
    public required string Name { get; set; }
    public LocalDate? BornOn { get; set; }
    public AnnualDate? Birthday { get; set; }
    public List<Flight> Flights { get; } = [];
    public List<Reservation> Reservations { get; } = [];
}

public class Reservation : Timestamped
{
    public Guid Id { get; set; }
    public string Locator { get; set; } = null!;
    public long PassengerId { get; set; }
    public Passenger Passenger { get; set; } = null!;
    public Guid FlightId { get; set; }
    public Flight Flight { get; set; } = null!;
    public Instant? PaidAt { get; set; }
    public Instant ExpiresAt { get; set; }
    public LocalDate[] Reminders { get; set; } = [];
    public ZonedDateTime? CancelledAt { get; set; }
}

[Keyless]
public class FlightLoad
{
    public Guid FlightId { get; set; }
    public int Booked { get; set; }
}
