using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Booking;

public class BookingDbContext(DbContextOptions<BookingDbContext> options) : DbContext(options)
{
    public DbSet<Airport> Airports { get; set; }
    public DbSet<Airline> Airlines { get; set; }
    public DbSet<Flight> Flights { get; set; }
    public DbSet<Passenger> Passengers { get; set; }
    public DbSet<Reservation> Reservations { get; set; }
    public DbSet<FlightLoad> FlightLoads { get; set; }

    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        builder.Properties<AnnualDate>().HaveConversion<AnnualDateConverter>();
        builder.Properties<string>().HaveMaxLength(200);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Flight>(flight =>
        {
            flight.Property(f => f.Id).HasDefaultValueSql("gen_random_uuid()");
            flight.HasIndex(f => new { f.Number, f.ScheduledDeparture }).IsUnique();
            flight.HasIndex(f => f.Season).HasMethod("gist");
            flight.Property(f => f.CreatedAt).HasDefaultValueSql("now()");
            flight.HasOne(f => f.Origin).WithMany(a => a.Departures).OnDelete(DeleteBehavior.Restrict);
            flight.HasOne(f => f.Destination).WithMany(a => a.Arrivals).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Reservation>(r =>
        {
            r.HasAlternateKey(x => x.Locator);
            r.Property(x => x.Locator).HasMaxLength(6).IsFixedLength();
            r.HasIndex(x => x.ExpiresAt).HasFilter("paid_at IS NULL");
        });
        modelBuilder.Entity<FlightLoad>().ToView("flight_loads");
    }
}

public class AnnualDateConverter() : ValueConverter<AnnualDate, string>(d => d.ToString(), s => new AnnualDate(int.Parse(s.Substring(0, 2)), int.Parse(s.Substring(3, 2))));
